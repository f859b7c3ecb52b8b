import { browser } from 'wxt/browser';
import type { LetterAsked, Result } from '../messaging/messages.ts';
import { succeeded } from '../messaging/result.ts';

/** Shows a letter in a new tab, in the language of the page it was asked for on; a page of the CRM cannot open it by itself. */
export async function openLetter({ companyId, customerId, language }: LetterAsked): Promise<Result<null>> {
  const asked = new URLSearchParams({ company: `${companyId}`, customer: `${customerId}`, language });
  await browser.tabs.create({ url: `${location.origin}/letter.html?${asked}` });
  return succeeded(null);
}
