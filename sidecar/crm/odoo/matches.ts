import { z } from 'zod';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { Match, PageRequest, Settlement } from '../crm.ts';
import { type Credits, readCredits } from './credits.ts';
import type { Dialect } from './dialect.ts';
import { amount, day, id, optionalDay, reference } from './rows.ts';
import { readById, searchPage } from './search-read.ts';
import type { Session } from './session.ts';

const MatchRow = z.object({ id, debit_move_id: reference, credit_move_id: reference, amount, max_date: day });
type MatchRow = z.output<typeof MatchRow>;

const DebtRow = z.object({
  id,
  move_id: reference,
  partner_id: reference,
  company_id: reference,
  date: day,
  date_maturity: optionalDay,
});
type DebtRow = z.output<typeof DebtRow>;

/**
 * Those that laid an amount on the document in its own currency, which a difference of exchange does not. Whether the
 * document is a customer's is not asked here: through its lines that costs Odoo ten times as much as the rest.
 */
export function matchDomain(from: CalendarDate): unknown[] {
  return [
    ['max_date', '>=', from],
    ['amount', '>', 0],
    ['debit_amount_currency', '!=', 0],
    ['credit_amount_currency', '!=', 0],
  ];
}

/** Only debts of customers: an invoice, or an entry that is not money paid back to the customer. */
function debtDomain({ receivable }: Dialect): unknown[] {
  return [
    receivable,
    ['partner_id', '!=', false],
    '|',
    ['move_id.move_type', 'in', ['out_invoice', 'out_receipt']],
    '&',
    '&',
    ['move_id.move_type', '=', 'entry'],
    ['payment_id', '=', false],
    ['statement_line_id', '=', false],
  ];
}

export async function matches(session: Session, from: CalendarDate, page: PageRequest): Promise<Match[]> {
  const { search, dialect } = session;
  const domain = matchDomain(from);
  const rows = await searchPage(search, 'account.partial.reconcile', { row: MatchRow, domain }, page);
  const debitIds = rows.map(({ debit_move_id }) => debit_move_id);
  const debts = await readById(search, 'account.move.line', DebtRow, debitIds, debtDomain(dialect));
  const laid = rows.flatMap((row) => {
    const debt = debts.get(row.debit_move_id);
    return debt ? [{ row, debt }] : [];
  });
  const [credits, money] = await Promise.all([readCredits(session, laid.map(creditOf)), session.companyMoney()]);
  const settlements = new Map(
    laid.map(({ row, debt }) => [
      row.id,
      { ...settlementOf(row, debt, credits), minor: money(row.amount, debt.company_id).minor },
    ]),
  );
  return rows.map(({ id }) => ({ id, settlement: settlements.get(id) }));
}

/** The later of both days is the credit's unless it is the debt's; then the credit's own tells something of a debt that was due before. */
function creditOf({ row, debt }: { row: MatchRow; debt: DebtRow }) {
  return { id: row.credit_move_id, dayMatters: row.max_date === debt.date && earliestDay(debt) < debt.date };
}

function settlementOf(row: MatchRow, debt: DebtRow, credits: Credits): Omit<Settlement, 'minor'> {
  const credit = credits.get(row.credit_move_id);
  return {
    id: row.id,
    documentId: debt.move_id,
    partnerId: debt.partner_id,
    companyId: debt.company_id,
    dueDate: debt.date_maturity ?? debt.date,
    paidOn: credit ? later(credit.date, earliestDay(debt)) : row.max_date,
    by: credit?.by ?? 'payment',
  };
}

/** A payment made in advance counts from the day the debt came into being, or from its due date if that was before. */
function earliestDay({ date, date_maturity = date }: DebtRow): CalendarDate {
  return date < date_maturity ? date : date_maturity;
}

const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (a > b ? a : b);
