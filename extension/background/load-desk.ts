import { browser } from 'wxt/browser';
import type { Language } from '../../shared/contract/common.ts';
import { type DeskCatalogue, deskCatalogues } from '../i18n/desk/catalogues.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { connection } from '../settings/connection.ts';
import type { Sender } from './sender.ts';

/** Runs the desk in the frame and the world of the overlay that asks, and answers with its texts; on the CRM only. */
export async function loadDesk(
  language: Language,
  { origin, tab, frameId = 0 }: Sender,
): Promise<Result<DeskCatalogue>> {
  const configured = await connection.getValue();
  if (configured === null || origin !== configured.crmOrigin || tab?.id === undefined) return failed('not_configured');
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['desk.js'] });
  } catch {
    return failed('desk_missing');
  }
  return succeeded(deskCatalogues[language]);
}
