import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import { seeded } from '../../support/seeded.ts';
import { type Bookkeeping, type CompanyBooks, openBookkeeping } from './bookkeeping.ts';
import { applyCredits } from './credits.ts';
import { type GeneratedCustomer, makeCustomers } from './customers.ts';
import { makeEntries } from './entries.ts';
import { makeInvoices } from './invoices.ts';
import { leaveOut } from './marks.ts';
import { openLines } from './open-lines.ts';
import { payInFull, payInPart, receiveOnTheWay, receiveUnapplied } from './payments.ts';

export interface Generated {
  readonly books: Bookkeeping;
  readonly customers: readonly GeneratedCustomer[];
  /** Receivable lines made, in whatever state. */
  readonly lines: number;
}

/**
 * Makes some two and a half thousand receivable lines of every kind through the CRM's own API, on top of the data set.
 * The same seed makes the same documents, as far as the days they hang on allow.
 */
export async function generateReceivables(
  crm: CrmUnderTest,
  seed: number,
  log = (_line: string) => {},
): Promise<Generated> {
  const books = await openBookkeeping(crm, seeded(seed));
  const there = await receivableLines(books);
  const customers = await makeCustomers(books, 320);
  for (const company of books.companies) {
    const start = Date.now();
    await fill(books, company, customers);
    log(`company ${company.id} filled in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  const archived = books.random.sample(customers, 6).map(({ id }) => id);
  await crm.call('res.partner', 'write', [archived, { active: false }]);
  const lines = (await receivableLines(books)) - there;
  log(`${lines} receivable lines made`);
  return { books, customers, lines };
}

const receivableLines = ({ call, onReceivable, companies }: Bookkeeping) =>
  call<number>('account.move.line', 'search_count', [[onReceivable]], {
    context: { allowed_company_ids: companies.map(({ id }) => id) },
  });

async function fill(books: Bookkeeping, company: CompanyBooks, customers: readonly GeneratedCustomer[]): Promise<void> {
  const { random } = books;
  await makeInvoices(books, company, customers, {
    count: 220,
    type: () => (random.chance(0.05) ? 'out_receipt' : 'out_invoice'),
  });
  await makeInvoices(books, company, customers, { count: 35, type: () => 'out_refund' });
  await makeEntries(books, company, customers, { count: 8, lines: 80 });
  await applyCredits(books, company, 12);
  await payInFull(books, company, await someInvoices(books, company, 20));
  await payInPart(books, company, random.sample(await debts(books, company), 45));
  await receiveUnapplied(books, company, customers, 40);
  await receiveOnTheWay(books, company, customers, 15);
  await leaveOut(books, company, random.sample(await debts(books, company), 30));
}

const debts = async (books: Bookkeeping, company: CompanyBooks) =>
  (await openLines(books, company, ['out_invoice'])).filter(({ residual }) => residual > 0);

async function someInvoices(books: Bookkeeping, company: CompanyBooks, count: number): Promise<number[]> {
  const open = await debts(books, company);
  return books.random.sample([...new Set(open.map(({ move }) => move))], count);
}
