import { z } from 'zod';
import type { Money } from '../../../shared/domain/money/money.ts';
import type { DocumentType } from '../../../shared/domain/receivable/receivable.ts';
import type { OpenLine } from '../crm.ts';
import type { Currencies } from './currencies.ts';
import type { Dialect } from './dialect.ts';
import { amount, day, flag, id, name, optionalDay, optionalReference, reference, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const LineRow = z.object({
  id,
  move_id: reference,
  move_name: name,
  partner_id: reference,
  company_id: reference,
  currency_id: optionalReference,
  date: day,
  date_maturity: optionalDay,
  amount_residual: amount,
  amount_residual_currency: amount,
  payment_id: optionalReference,
  statement_line_id: optionalReference,
  // Where the version has them.
  blocked: flag.optional(),
  no_followup: flag.optional(),
});
type LineRow = z.output<typeof LineRow>;

/** How this version's open lines are searched: what to read, and the domain of posted, unsettled lines on receivable accounts that name a partner. */
export function openLineSearch({ receivable, excludedMark }: Dialect) {
  return {
    row: LineRow,
    absent: ['blocked', 'no_followup'].filter((mark) => mark !== excludedMark),
    domain: [
      receivable,
      ['parent_state', '=', 'posted'],
      ['reconciled', '=', false],
      ['partner_id', '!=', false],
      '|',
      ['amount_residual', '!=', 0],
      ['amount_residual_currency', '!=', 0],
    ],
  };
}

/** The rows in the domain's words, with one read more for what their entries are. */
export async function toOpenLines(session: Session, rows: readonly LineRow[]): Promise<OpenLine[]> {
  if (rows.length === 0) return [];
  const [currencies, companyMoney, typeOf] = await Promise.all([
    session.currencies(),
    session.companyMoney(),
    moveTypes(session, rows),
  ]);
  return rows.map((row) => {
    const companyResidual = companyMoney(row.amount_residual, row.company_id);
    const residual = residualOf(row, companyResidual, currencies);
    return {
      id: row.id,
      document: { id: row.move_id, name: row.move_name, type: documentType(row, typeOf(row)) },
      partnerId: row.partner_id,
      companyId: row.company_id,
      dueDate: row.date_maturity,
      entryDate: row.date,
      residual,
      companyResidual,
      excluded: isExcluded(row, residual),
    };
  });
}

const MoveRow = z.object({ id, move_type: text });

/** What kind of entry each line belongs to, as the CRM names it. Lines of later versions know it too, but Odoo then reads their entries whole. */
export async function moveTypes<Row extends Pick<LineRow, 'move_id'>>(
  { search }: Session,
  rows: readonly Row[],
): Promise<(row: Row) => string> {
  const moveIds = rows.map(({ move_id }) => move_id);
  const moves = await readById(search, 'account.move', MoveRow, moveIds);
  return ({ move_id }) => moves.get(move_id)?.move_type ?? '';
}

/** Only what is named here is an invoice or a credit note; whatever else stands on a receivable account is an entry. */
const TYPES: Readonly<Record<string, DocumentType>> = {
  out_invoice: 'invoice',
  out_receipt: 'invoice',
  out_refund: 'credit_note',
};

function documentType({ payment_id, statement_line_id }: LineRow, moveType: string): DocumentType {
  return TYPES[moveType] ?? (payment_id || statement_line_id ? 'payment' : 'entry');
}

/**
 * Debts only: 19 marks every miscellaneous entry by itself, and a credit left out would make the customer owe too much.
 * The document's currency says which it is: paid at another rate, a debt may have nothing left in the company's.
 */
function isExcluded({ blocked, no_followup }: LineRow, residual: Money): boolean {
  return residual.minor > 0 && (blocked === true || no_followup === true);
}

/** Nearly always the same amount in the same currency: then one object is both, since a mirror holds a hundred thousand. */
function residualOf(
  { currency_id, amount_residual_currency }: LineRow,
  companyResidual: Money,
  { money }: Currencies,
): Money {
  if (currency_id === undefined) return companyResidual;
  const residual = money(amount_residual_currency, currency_id);
  const isSame = residual.minor === companyResidual.minor && residual.currency === companyResidual.currency;
  return isSame ? companyResidual : residual;
}
