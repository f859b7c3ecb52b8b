import { addDays } from '../../../shared/domain/calendar/calendar-date.ts';
import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { type Bookkeeper, createBookkeeper } from '../crm/bookkeeper.ts';
import type { Days, DebtorKind } from './debtor-kinds.ts';

export interface Debtor {
  readonly kind: DebtorKind;
  /** Which of its kind. */
  readonly n: number;
  readonly customerId: number;
  readonly name: string;
  readonly email: string | undefined;
}

/** So many customers of each kind in the main company, each with its documents and an address of its own. */
export async function makeDebtors(
  crm: CrmUnderTest,
  kinds: readonly DebtorKind[],
  ofEach: number,
  days: Days,
): Promise<Debtor[]> {
  const books = createBookkeeper(crm);
  await activate(crm, new Set(kinds.flatMap(({ language }) => language ?? [])));
  const wanted = kinds.flatMap((kind, at) =>
    Array.from({ length: ofEach }, (_, index) => {
      const n = index + 1;
      const email = kind.reachable === 'no_address' ? undefined : `contas@tipo-${at}-${n}.example`;
      return { kind, n, email, name: `Cliente ${at}/${n} Comércio Ltda` };
    }),
  );
  const values = wanted.map(({ kind, name, email }) => ({
    name,
    is_company: true,
    email: email ?? false,
    lang: kind.language ?? 'pt_BR',
  }));
  const ids = await crm.call<number[]>('res.partner', 'create', [values]);
  const debtors = wanted.map((one, at) => ({ ...one, customerId: ids[at] ?? 0 }));
  for (const debtor of debtors) {
    if (debtor.kind.reachable === 'address_refused' && debtor.email) crm.inbox.unknown.add(debtor.email);
    await fill(books, debtor, days);
  }
  return debtors;
}

async function fill(books: Bookkeeper, { kind, n, customerId }: Debtor, days: Days): Promise<void> {
  const made: number[] = [];
  for (const { amount, due } of kind.invoices(n)) {
    made.push(await books.invoice(customerId, { amount, date: addDays(days.sixDaysAgo, -14), due: days[due] }));
  }
  const [first = 0] = made;
  if (kind.leftOut) for (const line of await books.lineIds(first)) await books.leaveOut(line);
  if (!kind.received) return;
  const amount = kind.received.amount(n);
  if (kind.received.as === 'on_its_way') return books.pay(first, days.today, amount);
  const entry = await books.entry({ date: days.today, amount: -amount, partnerId: customerId, journal: 'bank' });
  if (kind.received.as === 'matched') await books.match(first, entry);
}

/** Customers may have a language only where it is switched on; the CRM's own words in it are not needed. */
async function activate({ call, name }: CrmUnderTest, codes: ReadonlySet<string>): Promise<void> {
  if (name === 'stand-in') return;
  const inactive = [
    ['code', 'in', [...codes]],
    ['active', '=', false],
  ];
  const languages = await call<number[]>('res.lang', 'search', [inactive], { context: { active_test: false } });
  if (languages.length > 0) await call('res.lang', 'write', [languages, { active: true }]);
}
