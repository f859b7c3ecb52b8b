import { groupBy } from '../../shared/domain/group-by.ts';
import type { CustomerFacts } from '../../shared/domain/planning/customer-facts.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';
import type { Deps } from '../deps.ts';
import { each } from '../each.ts';
import { giveWay } from '../give-way.ts';
import { askingConditions } from './asking-conditions.ts';
import { customerFacts } from './customer-facts.ts';
import type { CompanyFrame } from './know-company.ts';
import type { KnownCustomer } from './know-customer.ts';

type FactsDeps = Pick<Deps, 'crm' | 'ledger' | 'store' | 'clock' | 'calendar'>;

/** What a policy asks about customers of a company, of each when its turn comes. */
export async function portfolioFacts(
  deps: FactsDeps,
  frame: CompanyFrame,
  customers: Iterable<KnownCustomer>,
): Promise<Iterable<CustomerFacts>> {
  const { company, today } = frame;
  const reminders = groupBy(await deps.store.remindersOf(company.id), ({ customerId }) => customerId);
  const contacts = await deps.store.contacts(company.id);
  const consents = await deps.store.consents(company.id);
  const conditions = await askingConditions(deps)(company, today, everyItem(deps, frame));
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

async function* everyItem({ ledger }: FactsDeps, { company, today }: CompanyFrame): AsyncGenerator<OpenItem> {
  for (const customerId of ledger.customersOf(company.id)) {
    yield* ledger.glance(company.id, customerId, today).items;
    await giveWay();
  }
}
