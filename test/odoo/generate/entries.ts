import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import { addressee, type GeneratedCustomer } from './customers.ts';
import { randomAmount } from './invoices.ts';

/**
 * Opening balances: few entries of many lines, debts and credits, with due dates and without, in reais and in dollars,
 * some on the other receivable account, some on a contact, one on nobody.
 */
export async function makeEntries(
  books: Bookkeeping,
  company: CompanyBooks,
  customers: readonly GeneratedCustomer[],
  { count, lines }: { readonly count: number; readonly lines: number },
): Promise<void> {
  const { call, random, day, major } = books;
  const values = Array.from({ length: count }, (_, index) => ({
    move_type: 'entry',
    journal_id: company.general,
    date: day(-random.between(1, 300)),
    ref: `Saldo de abertura ${index + 1}`,
    line_ids: withCounterpart(company, [
      ...random.sample(customers, lines).map((customer) => balance(books, company, addressee(books, customer))),
      ...(index === 0 ? [balance(books, company, false)] : []),
    ]),
  }));
  const created = await call<number[]>('account.move', 'create', [values], company.as);
  await call('account.move', 'action_post', [created], company.as);
  // From 19 on every such entry is left out of follow-up unless somebody says otherwise.
  if (major < 19) return;
  const wanted = created.slice(0, Math.ceil(created.length * 0.75));
  await call('account.move', 'write', [wanted, { no_followup: false }], company.as);
}

interface Line {
  readonly account_id: number;
  readonly partner_id: number | false;
  readonly date_maturity: string | false;
  readonly currency_id?: number;
  readonly amount_currency?: number;
  readonly debit: number;
  readonly credit: number;
}

function balance({ random, currencies, day }: Bookkeeping, company: CompanyBooks, partner: number | false): Line {
  const inDollars = random.chance(0.15);
  const isCredit = random.chance(0.12);
  const amount = randomAmount({ random }, inDollars ? 'USD' : 'BRL');
  const inReais = inDollars ? Math.round(amount * 500) / 100 : amount;
  return {
    account_id: random.chance(0.1) ? company.otherReceivable : company.receivable,
    partner_id: partner,
    debit: isCredit ? 0 : inReais,
    credit: isCredit ? inReais : 0,
    date_maturity: random.chance(0.6) && day(random.between(-220, 60)),
    ...(inDollars && { currency_id: currencies.USD, amount_currency: isCredit ? -amount : amount }),
  };
}

function withCounterpart({ income }: CompanyBooks, lines: readonly Line[]): object[] {
  const cents = (pick: (line: Line) => number) => lines.reduce((sum, line) => sum + Math.round(pick(line) * 100), 0);
  const open = cents(({ debit }) => debit) - cents(({ credit }) => credit);
  const counterpart = {
    account_id: income,
    debit: Math.max(0, -open) / 100,
    credit: Math.max(0, open) / 100,
  };
  return [...lines, counterpart].map((line) => [0, 0, { name: 'Saldo de abertura', ...line }]);
}
