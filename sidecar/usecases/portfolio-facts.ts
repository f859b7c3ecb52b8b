import { groupBy } from '../../shared/domain/group-by.ts';
import type { CustomerFacts } from '../../shared/domain/planning/customer-facts.ts';
import type { Deps } from '../deps.ts';
import { customerFacts } from './customer-facts.ts';
import type { KnownCompany } from './know-company.ts';

/** Customers worked out before others get their turn. */
const AT_ONCE = 200;

/** What a policy asks about every customer of a company. */
export async function portfolioFacts(
  deps: Pick<Deps, 'ledger' | 'store' | 'clock'>,
  { company, customers }: KnownCompany,
): Promise<CustomerFacts[]> {
  const reminders = groupBy(await deps.store.remindersOf(company.id), ({ customerId }) => customerId);
  const portfolio: CustomerFacts[] = [];
  for (const known of customers) {
    portfolio.push(customerFacts(deps, { company, known, reminders: reminders.get(known.customerId) ?? [] }));
    if (portfolio.length % AT_ONCE === 0) await new Promise(setImmediate);
  }
  return portfolio;
}
