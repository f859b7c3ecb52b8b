import { z } from 'zod';
import type { DocumentType, Receivable } from '../../../shared/domain/receivable.ts';
import { ownersOf } from './commercial-partners.ts';
import type { Currencies } from './currencies.ts';
import { amount, day, flag, id, optionalDay, optionalReference, reference, text } from './rows.ts';
import { readById, searchAll } from './search-read.ts';
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

const MoveRow = z.object({ id, move_type: text });

/** Only what is named here is an invoice or a credit note; whatever else stands on a receivable account is an entry. */
const TYPES: Readonly<Record<string, DocumentType>> = {
  out_invoice: 'invoice',
  out_receipt: 'invoice',
  out_refund: 'credit_note',
};

/** Posted, unsettled lines on receivable accounts, of these customers and of their contacts. */
export async function openReceivables(session: Session, customerIds: readonly number[]): Promise<Receivable[]> {
  if (customerIds.length === 0) return [];
  const lines = await readLines(session, customerIds);
  const partnerIds = lines.map(({ partner_id }) => partner_id);
  const [currencies, types, ownerOf] = await Promise.all([
    session.currencies(),
    moveTypes(session, lines),
    ownersOf(session, partnerIds, customerIds),
  ]);
  return lines.map((line) => ({
    id: line.id,
    document: { id: line.move_id, name: line.move_name, type: documentType(line, types.get(line.move_id)) },
    customerId: ownerOf(line.partner_id),
    companyId: line.company_id,
    dueDate: line.date_maturity,
    entryDate: line.date,
    ...residuals(line, currencies),
    excluded: isExcluded(line),
  }));
}

function readLines({ search, dialect }: Session, customerIds: readonly number[]): Promise<LineRow[]> {
  const marks = ['blocked', 'no_followup'].filter((mark) => mark !== dialect.excludedMark);
  return searchAll(search, 'account.move.line', {
    row: LineRow,
    absent: dialect.typeOnLine ? marks : [...marks, 'move_type'],
    domain: [
      dialect.receivable,
      ['parent_state', '=', 'posted'],
      ['reconciled', '=', false],
      ['partner_id.commercial_partner_id', 'in', customerIds],
      '|',
      ['amount_residual', '!=', 0],
      ['amount_residual_currency', '!=', 0],
    ],
  });
}

async function moveTypes(
  { search, dialect }: Session,
  lines: readonly LineRow[],
): Promise<ReadonlyMap<number, string>> {
  if (dialect.typeOnLine) return new Map(lines.map(({ move_id, move_type = '' }) => [move_id, move_type]));
  const moveIds = lines.map(({ move_id }) => move_id);
  const moves = await readById(search, 'account.move', MoveRow, moveIds);
  return new Map([...moves].map(([moveId, { move_type }]) => [moveId, move_type]));
}

function documentType({ payment_id, statement_line_id }: LineRow, moveType = ''): DocumentType {
  return TYPES[moveType] ?? (payment_id || statement_line_id ? 'payment' : 'entry');
}

/** Debts only: 19 marks every miscellaneous entry by itself, and a credit left out would make the customer owe too much. */
function isExcluded({ amount_residual, blocked, no_followup }: LineRow): boolean {
  return amount_residual > 0 && (blocked === true || no_followup === true);
}

function residuals(line: LineRow, { money }: Currencies): Pick<Receivable, 'residual' | 'companyResidual'> {
  const companyResidual = money(line.amount_residual, line.company_currency_id);
  const residual =
    line.currency_id === undefined ? companyResidual : money(line.amount_residual_currency, line.currency_id);
  return { residual, companyResidual };
}
