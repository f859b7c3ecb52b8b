import { z } from 'zod';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import { CrmError, type PageRequest, type Settlement } from '../crm.ts';
import type { Dialect } from './dialect.ts';
import { moveTypes } from './receivable-lines.ts';
import { amount, day, id, optionalDay, optionalReference, reference, text } from './rows.ts';
import { readById, searchPage } from './search-read.ts';
import type { Session } from './session.ts';

const PartialRow = z.object({ id, debit_move_id: reference, credit_move_id: reference, amount, max_date: day });

const SideRow = z.object({
  id,
  move_id: reference,
  partner_id: optionalReference,
  company_id: reference,
  journal_id: reference,
  date: day,
  date_maturity: optionalDay,
  payment_id: optionalReference,
  statement_line_id: optionalReference,
  // Where the version has it.
  move_type: text.optional(),
});
type SideRow = z.output<typeof SideRow>;

/**
 * Only debts of customers: an invoice, or an entry that is neither money paid back to the customer nor a difference of
 * exchange, which lays nothing on the document in its own currency.
 */
export function settlementDomain({ receivable: [field, ...rest] }: Dialect, from: CalendarDate): unknown[] {
  return [
    [`debit_move_id.${field}`, ...rest],
    ['debit_move_id.partner_id', '!=', false],
    ['max_date', '>=', from],
    ['amount', '>', 0],
    ['debit_amount_currency', '!=', 0],
    ['credit_amount_currency', '!=', 0],
    '|',
    ['debit_move_id.move_id.move_type', 'in', ['out_invoice', 'out_receipt']],
    '&',
    '&',
    ['debit_move_id.move_id.move_type', '=', 'entry'],
    ['debit_move_id.payment_id', '=', false],
    ['debit_move_id.statement_line_id', '=', false],
  ];
}

export async function settlements(session: Session, from: CalendarDate, page: PageRequest): Promise<Settlement[]> {
  const { search, dialect } = session;
  const domain = settlementDomain(dialect, from);
  const partials = await searchPage(search, 'account.partial.reconcile', { row: PartialRow, domain }, page);
  const lines = await readById(search, 'account.move.line', SideRow, sidesOf(partials), typeIfThere(dialect));
  const credits = partials.flatMap(({ credit_move_id }) => lines.get(credit_move_id) ?? []);
  const [by, money] = await Promise.all([settlers(session, credits), session.companyMoney()]);
  return partials.map((partial) => {
    const debit = lines.get(partial.debit_move_id);
    if (debit?.partner_id === undefined) throw undone(partial.id);
    const credit = lines.get(partial.credit_move_id);
    return {
      id: partial.id,
      documentId: debit.move_id,
      partnerId: debit.partner_id,
      companyId: debit.company_id,
      dueDate: debit.date_maturity ?? debit.date,
      paidOn: credit ? paidOn(debit, credit) : partial.max_date,
      minor: money(partial.amount, debit.company_id).minor,
      by: by(credit),
    };
  });
}

const sidesOf = (partials: readonly z.output<typeof PartialRow>[]) =>
  partials.flatMap(({ debit_move_id, credit_move_id }) => [debit_move_id, credit_move_id]);

const typeIfThere = ({ typeOnLine }: Dialect) => (typeOnLine ? [] : ['move_type']);

/** Between two reads: asked again, the page is whole. */
function undone(partialId: number): CrmError {
  return new CrmError('unreachable', `settlement ${partialId} was undone while it was read`);
}

/** A payment made in advance counts from the day the debt came into being, or from its due date if that was before. */
function paidOn({ date, date_maturity = date }: SideRow, credit: SideRow): CalendarDate {
  const earliest = date < date_maturity ? date : date_maturity;
  return credit.date > earliest ? credit.date : earliest;
}

const JournalRow = z.object({ id, type: text });
const MONEY_JOURNALS = ['bank', 'cash'];

/**
 * Money came where there is a payment, a bank statement or an entry in a journal of money; credit notes, write-offs and
 * other entries settle without any. A credit of a company the account does not see is taken for the usual: a payment.
 */
async function settlers(
  session: Session,
  credits: readonly SideRow[],
): Promise<(credit: SideRow | undefined) => Settlement['by']> {
  const unlinked = credits.filter(({ payment_id, statement_line_id }) => !payment_id && !statement_line_id);
  const [typeOf, journals] = await Promise.all([
    moveTypes(session, unlinked),
    readById(
      session.search,
      'account.journal',
      JournalRow,
      unlinked.map(({ journal_id }) => journal_id),
    ),
  ]);
  return (credit) => {
    if (!credit || credit.payment_id || credit.statement_line_id) return 'payment';
    const isMoney = MONEY_JOURNALS.includes(journals.get(credit.journal_id)?.type ?? '');
    return isMoney && typeOf(credit) === 'entry' ? 'payment' : 'credit_note';
  };
}
