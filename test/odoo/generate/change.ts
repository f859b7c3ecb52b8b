import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import {
  deletePosted,
  moveDueDates,
  repostWithOtherAmount,
  reverse,
  settleDrafts,
  someInvoices,
  takeBack,
} from './change-invoices.ts';
import { cancelPayments, undoMatches } from './change-matches.ts';
import { changePartners } from './change-partners.ts';
import { applyCredits } from './credits.ts';
import { type GeneratedCustomer, makeCustomers } from './customers.ts';
import { makeEntries } from './entries.ts';
import type { Generated } from './generate.ts';
import { makeInvoices } from './invoices.ts';
import { leaveOut } from './marks.ts';
import { openLines } from './open-lines.ts';
import { payInFull, payInPart, receiveOnTheWay, receiveUnapplied } from './payments.ts';

type Change = (books: Bookkeeping, company: CompanyBooks, customers: readonly GeneratedCustomer[]) => Promise<void>;

/** All that can happen to what customers owe, in the order in which it happens here, company by company. */
const CHANGES: Readonly<Record<string, Change>> = {
  'due dates moved': moveDueDates,
  'paid in full': async (books, company) => payInFull(books, company, await someInvoices(books, company, 8)),
  'paid in part': async (books, company) =>
    payInPart(books, company, books.random.sample(await debts(books, company), 12)),
  'unapplied money': (books, company, customers) => receiveUnapplied(books, company, customers, 8),
  'money on its way': (books, company, customers) => receiveOnTheWay(books, company, customers, 5),
  'credits applied': (books, company) => applyCredits(books, company, 5),
  'payments cancelled': cancelPayments,
  'matches undone': undoMatches,
  reversed: reverse,
  'posted anew': repostWithOtherAmount,
  'taken back': takeBack,
  deleted: deletePosted,
  'drafts settled': settleDrafts,
  'left out': async (books, company) => leaveOut(books, company, books.random.sample(await debts(books, company), 8)),
  'no longer left out': async (books, company) =>
    leaveOut(books, company, books.random.sample(await debts(books, company), 60), false),
  invoiced: async (books, company, customers) => {
    const fresh = await makeCustomers(books, 4);
    await makeInvoices(books, company, [...fresh, ...books.random.sample(customers, 30)], { count: 30 });
  },
  'credit given': async (books, company, customers) => {
    await makeInvoices(books, company, customers, { count: 5, type: () => 'out_refund' });
  },
  'booked by hand': (books, company, customers) => makeEntries(books, company, customers, { count: 1, lines: 20 }),
};

/** A second batch, of changes, with the generator's own seed: what a mirror must follow. */
export async function changeReceivables({ books, customers }: Generated, log = (_line: string) => {}): Promise<void> {
  for (const [name, change] of Object.entries(CHANGES)) {
    const start = Date.now();
    for (const company of books.companies) await change(books, company, customers);
    log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  await changePartners(books, customers);
}

const debts = async (books: Bookkeeping, company: CompanyBooks) =>
  (await openLines(books, company, ['out_invoice'])).filter(({ residual }) => residual > 0);
