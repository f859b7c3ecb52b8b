import { addDays, type CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
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
  /** Its first. */
  readonly invoiceId: number;
}

/** So many customers of each kind in the main company, whose bank was read today, each with its documents and an address of its own. */
export async function makeDebtors(
  crm: CrmUnderTest,
  kinds: readonly DebtorKind[],
  ofEach: number,
  days: Days,
): Promise<Debtor[]> {
  const books = createBookkeeper(crm);
  await books.bankEntry(days.today);
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
  const debtors: Debtor[] = [];
  for (const [at, one] of wanted.entries()) {
    const customer = { ...one, customerId: ids[at] ?? 0 };
    if (one.kind.reachable === 'address_refused' && one.email) crm.inbox.unknown.add(one.email);
    debtors.push({ ...customer, invoiceId: await fill(books, customer, days) });
  }
  return debtors;
}

/** An amount in the bank for an invoice, in the books at once on every version. */
export async function receiveFor(
  books: Bookkeeper,
  { customerId, invoiceId }: Pick<Debtor, 'customerId' | 'invoiceId'>,
  amount: number,
  date: CalendarDate,
): Promise<void> {
  const entry = await books.entry({ date, amount: -amount, partnerId: customerId, journal: 'bank' });
  await books.match(invoiceId, entry);
}

/** Answers its first invoice. */
async function fill(
  books: Bookkeeper,
  { kind, n, customerId }: Omit<Debtor, 'invoiceId'>,
  days: Days,
): Promise<number> {
  const made: number[] = [];
  for (const { amount, due } of kind.invoices(n)) {
    made.push(await books.invoice(customerId, { amount, date: addDays(days.sixDaysAgo, -14), due: days[due] }));
  }
  const [first = 0] = made;
  if (!kind.unsent) for (const id of made) await books.write('account.move', id, { is_move_sent: true });
  if (kind.leftOut) for (const line of await books.lineIds(first)) await books.leaveOut(line);
  if (kind.received) await receive(books, kind.received, { n, customerId, invoiceId: first }, days.today);
  return first;
}

async function receive(
  books: Bookkeeper,
  { as, amount: of }: NonNullable<DebtorKind['received']>,
  debtor: Pick<Debtor, 'n' | 'customerId' | 'invoiceId'>,
  date: CalendarDate,
): Promise<void> {
  const amount = of(debtor.n);
  if (as === 'matched') await receiveFor(books, debtor, amount, date);
  if (as === 'on_its_way') await books.pay(debtor.invoiceId, date, amount);
  if (as === 'unapplied') {
    await books.entry({ date, amount: -amount, partnerId: debtor.customerId, journal: 'bank' });
  }
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
