import { browser } from 'wxt/browser';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Result } from '../messaging/messages.ts';
import { succeeded } from '../messaging/result.ts';

/** Shows a letter in a new tab; a page of the CRM cannot open it by itself. */
export async function openLetter({ companyId, customerId }: CustomerKey): Promise<Result<null>> {
  await browser.tabs.create({ url: `${location.origin}/letter.html?company=${companyId}&customer=${customerId}` });
  return succeeded(null);
}
