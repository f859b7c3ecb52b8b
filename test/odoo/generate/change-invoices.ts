import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';
import { openLines } from './open-lines.ts';

/** Some invoices of a company with something left to pay. */
export async function someInvoices(books: Bookkeeping, company: CompanyBooks, count: number): Promise<number[]> {
  const lines = await openLines(books, company, ['out_invoice']);
  return books.random.sample([...new Set(lines.map(({ move }) => move))], count);
}

/** Back to draft, another price, posted again; what was paid on them is loose then. */
export async function repostWithOtherAmount(books: Bookkeeping, company: CompanyBooks): Promise<void> {
  const { call, random } = books;
  const invoices = await someInvoices(books, company, 10);
  await unmatch(books, company, invoices);
  await call('account.move', 'button_draft', [invoices], company.as);
  const rows = await call<{ id: number; invoice_line_ids: number[] }[]>(
    'account.move',
    'read',
    [invoices, ['invoice_line_ids']],
    company.as,
  );
  for (const { id, invoice_line_ids } of rows) {
    const lines = invoice_line_ids.map((line) => [1, line, { price_unit: random.between(1, 500_000) }]);
    await call('account.move', 'write', [[id], { invoice_line_ids: lines }], company.as);
  }
  await call('account.move', 'action_post', [invoices], company.as);
}

/** Some stay in draft, with their payments still matched where the version leaves them so; some are cancelled. */
export async function takeBack(books: Bookkeeping, company: CompanyBooks): Promise<void> {
  const invoices = await someInvoices(books, company, 8);
  await books.call('account.move', 'button_draft', [invoices], company.as);
  await books.call('account.move', 'button_cancel', [invoices.slice(0, 4)], company.as);
}

/** As if they had never been. */
export async function deletePosted(books: Bookkeeping, company: CompanyBooks): Promise<void> {
  const invoices = await someInvoices(books, company, 8);
  await unmatch(books, company, invoices);
  await books.call('account.move', 'button_draft', [invoices], company.as);
  await books.call('account.move', 'unlink', [invoices], { context: { ...company.as.context, force_delete: true } });
}

/** Cancelled by a credit note of the same amount, through Odoo's own wizard. */
export async function reverse(books: Bookkeeping, company: CompanyBooks): Promise<void> {
  const { call, major, day } = books;
  const invoices = await someInvoices(books, company, 8);
  const context = { ...company.as.context, active_model: 'account.move', active_ids: invoices };
  const values = { reason: 'Devolução', date: day(0), journal_id: company.sales };
  const legacy = major < 17 && { refund_method: 'cancel' };
  const wizard = await call<number[]>('account.move.reversal', 'create', [[{ ...values, ...legacy }]], { context });
  await call('account.move.reversal', major < 17 ? 'reverse_moves' : 'modify_moves', [wizard], { context });
}

/** The customer was given more time, or less. */
export async function moveDueDates(books: Bookkeeping, company: CompanyBooks): Promise<void> {
  const { call, random, day } = books;
  for (const { id } of random.sample(await openLines(books, company, ['out_invoice', 'entry']), 15)) {
    await call('account.move.line', 'write', [[id], { date_maturity: day(random.between(-100, 30)) }], company.as);
  }
}

/** Old drafts are posted, or thrown away. */
export async function settleDrafts({ call, random }: Bookkeeping, company: CompanyBooks): Promise<void> {
  const domain = [
    ['move_type', '=', 'out_invoice'],
    ['state', '=', 'draft'],
    ['posted_before', '=', false],
    ['company_id', '=', company.id],
  ];
  const drafts = await call<number[]>('account.move', 'search', [domain], { order: 'id', ...company.as });
  const chosen = random.sample(drafts, 8);
  await call('account.move', 'action_post', [chosen.slice(0, 4)], company.as);
  await call('account.move', 'unlink', [chosen.slice(4)], company.as);
}

async function unmatch({ call, onReceivable }: Bookkeeping, { as }: CompanyBooks, moves: readonly number[]) {
  const lines = await call<number[]>('account.move.line', 'search', [[['move_id', 'in', moves], onReceivable]], as);
  await call('account.move.line', 'remove_move_reconcile', [lines], as);
}
