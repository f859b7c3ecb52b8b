import { z } from 'zod';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { Settlement } from '../crm.ts';
import { moveTypes } from './receivable-lines.ts';
import { day, id, optionalReference, reference, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

/** What was laid on debts, by line, where it is not simply a payment on the later of both days. */
export type Credits = ReadonlyMap<number, { readonly date: CalendarDate; readonly by: Settlement['by'] }>;

const CreditRow = z.object({
  id,
  move_id: reference,
  journal_id: reference,
  date: day,
  payment_id: optionalReference,
  statement_line_id: optionalReference,
});
type CreditRow = z.output<typeof CreditRow>;

/** Nearly all are payments, and of those only the day may be worth reading; a credit the account does not see is taken for one. */
export async function readCredits(
  session: Session,
  credits: readonly { readonly id: number; readonly dayMatters: boolean }[],
): Promise<Credits> {
  const dated = credits.filter(({ dayMatters }) => dayMatters).map(({ id }) => id);
  const ids = credits.map(({ id }) => id);
  const rows = await readById(session.search, 'account.move.line', CreditRow, ids, [
    '|',
    ['id', 'in', dated],
    '&',
    ['payment_id', '=', false],
    ['statement_line_id', '=', false],
  ]);
  const by = await settlers(session, [...rows.values()]);
  return new Map([...rows].map(([id, row]) => [id, { date: row.date, by: by(row) }]));
}

const JournalRow = z.object({ id, type: text });
const MONEY_JOURNALS = ['bank', 'cash'];

/**
 * Money came where there is a payment, a bank statement or an entry in a journal of money; credit notes, write-offs and
 * other entries settle without any.
 */
async function settlers(session: Session, rows: readonly CreditRow[]): Promise<(row: CreditRow) => Settlement['by']> {
  const unlinked = rows.filter(({ payment_id, statement_line_id }) => !payment_id && !statement_line_id);
  const journalIds = unlinked.map(({ journal_id }) => journal_id);
  const [typeOf, journals] = await Promise.all([
    moveTypes(session, unlinked),
    readById(session.search, 'account.journal', JournalRow, journalIds),
  ]);
  return (row) => {
    if (row.payment_id || row.statement_line_id) return 'payment';
    const isMoney = MONEY_JOURNALS.includes(journals.get(row.journal_id)?.type ?? '');
    return isMoney && typeOf(row) === 'entry' ? 'payment' : 'credit_note';
  };
}
