import type { CustomerKey } from '../../shared/contract/customer.ts';
import { RequestFailure } from '../request-failure.ts';

/** An id is of one customer: whoever sends it for another did not mean to ask twice, and gets a `conflict`. */
export function requireSameCustomer(
  kept: CustomerKey,
  asked: CustomerKey,
  what: 'commitment' | 'contact' | 'consent' | 'reminder',
): void {
  if (kept.companyId === asked.companyId && kept.customerId === asked.customerId) return;
  throw new RequestFailure('conflict', `this id is of another ${what}`, [{ field: 'id', rule: 'taken' }]);
}
