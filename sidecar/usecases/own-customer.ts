import type { Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCustomer, type Session } from '../session/session.ts';

/** A customer the user may see, from the ledger; `not_found` where there is none, `not_allowed` where it is not the user's. */
export async function ownCustomer(
  { ledger }: Pick<Deps, 'ledger'>,
  session: Session,
  customerId: number,
): Promise<Customer> {
  await ledger.resolve([{ type: 'customer', id: customerId }]);
  const customer = ledger.customer(customerId);
  if (!customer) throw new RequestFailure('not_found', 'no such customer');
  requireCustomer(session, customer);
  return customer;
}
