import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import { openLines } from './open-lines.ts';
import { reconcile } from './payments.ts';

/** Lays some of the open credit notes each on an invoice of the same customer and currency; the others stay open. */
export async function applyCredits(books: Bookkeeping, company: CompanyBooks, count: number): Promise<void> {
  const debts = await openLines(books, company, ['out_invoice']);
  const credits = await openLines(books, company, ['out_refund']);
  const groups: number[][] = [];
  for (const { id, partner, currency } of books.random.sample(credits, credits.length)) {
    const index = debts.findIndex((line) => line.partner === partner && line.currency === currency);
    groups.push(...debts.splice(index, index < 0 ? 0 : 1).map((debt) => [debt.id, id]));
  }
  await reconcile(books, company, groups.slice(0, count));
}
