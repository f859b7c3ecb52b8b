import PQueue from 'p-queue';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { createBookkeeper } from '../crm/bookkeeper.ts';
import { dayFromToday } from '../crm/expected-debts.ts';
import type { HostileCustomer } from './hostile-customers.ts';

/** What each of them owes, late by five days. */
export const OWED = { minor: 1234_56, shown: 'R$ 1.234,56' } as const;

/** A server has so many connections, and no more. */
const AT_ONCE = 4;

/** One that the CRM took, with the ids it gave. */
export interface HeldCustomer extends HostileCustomer {
  readonly customerId: number;
  readonly invoiceId: number;
}

/** Creates them in a CRM with an invoice each, which gets the customer's name for a number where the CRM takes it; those it does not take at all are missing. */
export async function holdCustomers(
  crm: CrmUnderTest,
  customers: readonly HostileCustomer[],
): Promise<ReadonlyMap<string, HeldCustomer>> {
  const books = createBookkeeper(crm);
  const queue = new PQueue({ concurrency: AT_ONCE });
  const created = await queue.addAll(
    customers.map((customer) => async () => {
      const values = { name: customer.text, email: customer.email, is_company: true, lang: 'pt_BR' };
      const [customerId] = await settled(() => books.create('res.partner', values));
      return customerId === undefined ? [] : [{ ...customer, customerId }];
    }),
  );
  const taken = created.flat();
  const invoiceIds = await books.invoices(
    taken.map(({ customerId }) => customerId),
    { amount: OWED.minor / 100, date: dayFromToday(-35), due: dayFromToday(-5) },
  );
  const held = taken.map((customer, at) => ({ ...customer, invoiceId: invoiceIds[at] ?? 0 }));
  await queue.addAll(
    held.map(
      ({ invoiceId, text }) =>
        () =>
          settled(() => books.write('account.move', invoiceId, { name: text })),
    ),
  );
  return new Map(held.map((customer) => [customer.title, customer]));
}

/** What came of it, if anything did. */
async function settled<T>(work: () => Promise<T>): Promise<T[]> {
  return work().then(
    (value) => [value],
    () => [],
  );
}
