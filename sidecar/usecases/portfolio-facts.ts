import { groupBy } from '../../shared/domain/group-by.ts';
import type { CustomerFacts } from '../../shared/domain/planning/customer-facts.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Deps } from '../deps.ts';
import { each } from '../each.ts';
import { giveWay } from '../give-way.ts';
import { askingConditions } from './asking-conditions.ts';
import { customerFacts } from './customer-facts.ts';
import type { OpenCompany } from './know-company.ts';
import type { KnownCustomer } from './know-customer.ts';

type FactsDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** What a policy asks about customers of a company, of each when its turn comes. */
export async function portfolioFacts(
  deps: FactsDeps,
  open: OpenCompany,
  customers: Iterable<KnownCustomer>,
): Promise<Generator<CustomerFacts>> {
  const { company, today } = open;
  const reminders = groupBy(await deps.store.remindersOf(company.id), ({ customerId }) => customerId);
  const contacts = await deps.store.contacts(company.id);
  const consents = await deps.store.consents(company.id);
  const conditions = await askingConditions(deps)(company, today, everyItem(deps, open));
  return each(customers, (known) => {
    const { customerId } = known;
    const said = {
      reminders: reminders.get(customerId) ?? [],
      noted: contacts.get(customerId) ?? [],
      consents: consents.get(customerId) ?? [],
    };
    return customerFacts(deps, { company, known, today, ...said, ...conditions });
  });
}

/** Which of them were never sent is asked in one go, before the first customer's turn: worked out twice, so as not to be kept. */
async function* everyItem(
  { ledger }: FactsDeps,
  { company, today, customerIds }: OpenCompany,
): AsyncGenerator<OpenItem> {
  for (const customerId of customerIds) {
    yield* ledger.glance(company.id, customerId, today).items;
    await giveWay();
  }
}
