import { browser } from 'wxt/browser';
import type { Result } from '../messaging/messages.ts';
import { succeeded } from '../messaging/result.ts';

/** Shows the finance page in a new tab; a page of the CRM cannot open it by itself. */
export async function openFinance(companyId: number | undefined): Promise<Result<null>> {
  const company = companyId === undefined ? '' : `?company=${companyId}`;
  await browser.tabs.create({ url: `${location.origin}/finance.html${company}` });
  return succeeded(null);
}
