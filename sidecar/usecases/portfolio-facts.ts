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
  const contacts = await deps.store.contacts(company.id);
  const consents = await deps.store.consents(company.id);
  const portfolio: CustomerFacts[] = [];
  for (const known of customers) {
    const { customerId } = known;
    const said = {
      reminders: reminders.get(customerId) ?? [],
      noted: contacts.get(customerId) ?? [],
      consents: consents.get(customerId) ?? [],
    };
    portfolio.push(customerFacts(deps, { company, known, ...said }));
    if (portfolio.length % AT_ONCE === 0) await new Promise(setImmediate);
  }
  return portfolio;
}
