import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import { addressee, type GeneratedCustomer } from './customers.ts';
import { randomAmount, randomCurrency } from './invoices.ts';
import type { OpenLine } from './open-lines.ts';

/** All that is open of these invoices, each paid by itself through Odoo's own wizard. */
export async function payInFull(
  { call, random, day, major }: Bookkeeping,
  company: CompanyBooks,
  invoices: readonly number[],
) {
  if (invoices.length === 0) return;
  const { context } = company.as;
  const inWizard = { context: { ...context, active_model: 'account.move', active_ids: invoices } };
  const values = { journal_id: company.bank, payment_date: day(-random.between(0, 20)), group_payment: false };
  const whole = major >= 18 ? { installments_mode: 'full' } : {};
  const wizard = await call<number[]>('account.payment.register', 'create', [[{ ...values, ...whole }]], inWizard);
  await call('account.payment.register', 'action_create_payments', [wizard], inWizard);
}

/** A payment on each line: of a part of it, now and then of all of it or of more. */
export async function payInPart(books: Bookkeeping, company: CompanyBooks, lines: readonly OpenLine[]): Promise<void> {
  const { random, currencies } = books;
  const payments = lines.map(({ partner, currency, residual }) => {
    const percent = random.chance(0.7) ? random.between(1, 99) : random.pick([100, random.between(101, 180)]);
    const step = currency === currencies.JPY ? 1 : 100;
    return { partner, currency, amount: Math.max(1, Math.round((residual * step * percent) / 100)) / step };
  });
  const credits = await receivePayments(books, company, payments);
  await reconcile(
    books,
    company,
    lines.map(({ id }, index) => [id, ...credits.slice(index, index + 1)]),
  );
}

/** Money that came in and that nobody has said what for; some of it from a contact. */
export async function receiveUnapplied(
  books: Bookkeeping,
  company: CompanyBooks,
  customers: readonly GeneratedCustomer[],
  count: number,
): Promise<void> {
  await receivePayments(books, company, drawPayments(books, customers, count));
}

/** Payments registered and not yet in the books: from 18 on, earlier versions know no such thing. */
export async function receiveOnTheWay(
  books: Bookkeeping,
  company: CompanyBooks,
  customers: readonly GeneratedCustomer[],
  count: number,
): Promise<void> {
  const { call, major } = books;
  if (major < 18) return;
  const payments = drawPayments(books, customers, count).map((payment) => paymentValues(books, company, payment));
  const created = await call<number[]>('account.payment', 'create', [payments], company.as);
  await call('account.payment', 'write', [created, { outstanding_account_id: false }], company.as);
  await call('account.payment', 'action_post', [created], company.as);
}

/** Matches the lines of each group with one another. */
export async function reconcile({ call }: Bookkeeping, { as }: CompanyBooks, groups: readonly (readonly number[])[]) {
  for (const group of groups) await call('account.move.line', 'reconcile', [group], as);
}

interface Payment {
  readonly partner: number;
  readonly currency: number;
  readonly amount: number;
}

function drawPayments(books: Bookkeeping, customers: readonly GeneratedCustomer[], count: number): Payment[] {
  return books.random.sample(customers, count).map((customer) => {
    const currency = randomCurrency(books);
    const partner = addressee(books, customer);
    return { partner, currency: books.currencies[currency], amount: randomAmount(books, currency) };
  });
}

/** Posts payments in one go; answers their receivable lines in the same order. */
async function receivePayments({ call, ...books }: Bookkeeping, company: CompanyBooks, payments: readonly Payment[]) {
  if (payments.length === 0) return [];
  const values = payments.map((payment) => paymentValues(books, company, payment));
  const created = await call<number[]>('account.payment', 'create', [values], company.as);
  await call('account.payment', 'action_post', [created], company.as);
  const lines = await call<{ id: number; payment_id: [number, string] }[]>(
    'account.move.line',
    'search_read',
    [[['payment_id', 'in', created], books.onReceivable]],
    { fields: ['payment_id'], ...company.as },
  );
  const lineOf = new Map(lines.map(({ id, payment_id }) => [payment_id[0], id]));
  return created.flatMap((id) => lineOf.get(id) ?? []);
}

const paymentValues = (
  { random, day }: Pick<Bookkeeping, 'random' | 'day'>,
  { bank }: CompanyBooks,
  { partner, currency, amount }: Payment,
) => ({
  payment_type: 'inbound',
  partner_type: 'customer',
  partner_id: partner,
  currency_id: currency,
  amount,
  date: day(-random.between(0, 40)),
  journal_id: bank,
});
