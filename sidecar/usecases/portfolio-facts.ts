import { groupBy } from '../../shared/domain/group-by.ts';
import type { CustomerFacts } from '../../shared/domain/planning/customer-facts.ts';
import type { Deps } from '../deps.ts';
import { createGiveWay } from '../give-way.ts';
import { askingConditions } from './asking-conditions.ts';
import { customerFacts } from './customer-facts.ts';
import type { KnownCompany } from './know-company.ts';

/** What a policy asks about every customer of a company. */
export async function portfolioFacts(
  deps: Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>,
  { company, today, customers }: KnownCompany,
): Promise<CustomerFacts[]> {
  const reminders = groupBy(await deps.store.remindersOf(company.id), ({ customerId }) => customerId);
  const contacts = await deps.store.contacts(company.id);
  const consents = await deps.store.consents(company.id);
  const items = customers.flatMap(({ position }) => position.items);
  const conditions = await askingConditions(deps)(company, today, items);
  const portfolio: CustomerFacts[] = [];
  const giveWay = createGiveWay();
  for (const known of customers) {
    const { customerId } = known;
    const said = {
      reminders: reminders.get(customerId) ?? [],
      noted: contacts.get(customerId) ?? [],
      consents: consents.get(customerId) ?? [],
    };
    portfolio.push(customerFacts(deps, { company, known, today, ...said, ...conditions }));
    await giveWay();
  }
  return portfolio;
}
