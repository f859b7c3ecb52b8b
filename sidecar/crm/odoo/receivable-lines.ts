import { z } from 'zod';
import type { DocumentType, Receivable } from '../../../shared/domain/receivable/receivable.ts';
import type { OpenLine } from '../crm.ts';
import type { Currencies } from './currencies.ts';
import type { Dialect } from './dialect.ts';
import { amount, day, flag, id, optionalDay, optionalReference, reference, text } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

const LineRow = z.object({
  id,
  move_id: reference,
  move_name: text,
  partner_id: reference,
  company_id: reference,
  company_currency_id: reference,
  currency_id: optionalReference,
  date: day,
  date_maturity: optionalDay,
  amount_residual: amount,
  amount_residual_currency: amount,
  payment_id: optionalReference,
  statement_line_id: optionalReference,
  // Where the version has them.
  move_type: text.optional(),
  blocked: flag.optional(),
  no_followup: flag.optional(),
});
type LineRow = z.output<typeof LineRow>;

/** How this version's open lines are searched: what to read, and the domain of posted, unsettled lines on receivable accounts that name a partner. */
export function openLineSearch({ receivable, excludedMark, typeOnLine }: Dialect) {
  const marks = ['blocked', 'no_followup'].filter((mark) => mark !== excludedMark);
  return {
    row: LineRow,
    absent: typeOnLine ? marks : [...marks, 'move_type'],
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

/** The rows in the domain's words; one read more where lines do not know their entry's type. */
export async function toOpenLines(session: Session, rows: readonly LineRow[]): Promise<OpenLine[]> {
  if (rows.length === 0) return [];
  const [currencies, typeOf] = await Promise.all([session.currencies(), moveTypes(session, rows)]);
  return rows.map((row) => ({
    id: row.id,
    document: { id: row.move_id, name: row.move_name, type: documentType(row, typeOf(row)) },
    partnerId: row.partner_id,
    companyId: row.company_id,
    dueDate: row.date_maturity,
    entryDate: row.date,
    ...withMark(row, residuals(row, currencies)),
  }));
}

const MoveRow = z.object({ id, move_type: text });

/** What kind of entry each line belongs to, as the CRM names it. */
export async function moveTypes<Row extends Pick<LineRow, 'move_id' | 'move_type'>>(
  { search, dialect }: Session,
  rows: readonly Row[],
): Promise<(row: Row) => string> {
  if (dialect.typeOnLine) return ({ move_type = '' }) => move_type;
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

type Residuals = Pick<Receivable, 'residual' | 'companyResidual'>;

/**
 * Debts only: 19 marks every miscellaneous entry by itself, and a credit left out would make the customer owe too much.
 * The document's currency says which it is: paid at another rate, a debt may have nothing left in the company's.
 */
function withMark({ blocked, no_followup }: LineRow, residuals: Residuals): Residuals & Pick<Receivable, 'excluded'> {
  return { ...residuals, excluded: residuals.residual.minor > 0 && (blocked === true || no_followup === true) };
}

function residuals(line: LineRow, { money }: Currencies): Residuals {
  const companyResidual = money(line.amount_residual, line.company_currency_id);
  const residual =
    line.currency_id === undefined ? companyResidual : money(line.amount_residual_currency, line.currency_id);
  return { residual, companyResidual };
}
