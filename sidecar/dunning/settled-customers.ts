import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Deps } from '../deps.ts';
import { each } from '../each.ts';
import { standingsOf } from '../usecases/commitments-of.ts';
import { isContact } from '../usecases/contact-history.ts';
import type { OpenCompany } from '../usecases/know-company.ts';
import { type KnownCustomer, knowInPassing } from '../usecases/know-customer.ts';

type SettledDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'calendar'>;

/** Whoever paid longer ago is thanked for nothing any more. */
const LATELY_DAYS = 30;

/** Customers who were contacted, paid lately and have nothing open any more, so that `knowEveryCustomer` does not know them: they may be owed thanks. */
export async function settledCustomers(
  deps: SettledDeps,
  { company, today, customerIds }: OpenCompany,
): Promise<Generator<KnownCustomer>> {
  const { ledger, store } = deps;
  const [reminders, contacts, standings] = await Promise.all([
    store.remindersOf(company.id),
    store.contacts(company.id),
    standingsOf(deps)(company.id, today),
  ]);
  const open = new Set(customerIds);
  const contacted = new Set([...reminders.filter(isContact).map(({ customerId }) => customerId), ...contacts.keys()]);
  const paidLately = (customerId: number) => paidSince(deps, company.id, customerId, addDays(today, -LATELY_DAYS));
  const settled = [...contacted].filter((customerId) => !open.has(customerId) && paidLately(customerId));
  // Since a restart nobody may have asked about them.
  await ledger.resolve(settled.map((id) => ({ type: 'customer', id })));
  const know = knowInPassing(deps);
  const known = settled.filter((customerId) => ledger.customer(customerId) !== undefined);
  return each(known, (customerId) => know({ company, customerId, today, standing: standings.of(customerId) }));
}

function paidSince({ ledger }: SettledDeps, companyId: number, customerId: number, since: CalendarDate): boolean {
  const history = ledger.history(companyId, customerId) ?? [];
  return history.some(({ by, paidOn }) => by === 'payment' && paidOn >= since);
}
