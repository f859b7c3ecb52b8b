import type { Bookkeeping, CompanyBooks } from './bookkeeping.ts';

/** A posted receivable line with something left, in the currency of its document. */
export interface OpenLine {
  readonly id: number;
  readonly move: number;
  readonly partner: number;
  readonly currency: number;
  readonly residual: number;
}

interface Row {
  readonly id: number;
  readonly move_id: [number, string];
  readonly partner_id: [number, string] | false;
  readonly currency_id: [number, string];
  readonly amount_residual_currency: number;
}

/** The open lines of one company's documents (`out_invoice`, `out_refund`, `entry`), in order of id. */
export async function openLines(
  { call, onReceivable }: Bookkeeping,
  company: CompanyBooks,
  moveTypes: readonly string[],
): Promise<OpenLine[]> {
  const rows = await call<Row[]>(
    'account.move.line',
    'search_read',
    [
      [
        onReceivable,
        ['company_id', '=', company.id],
        ['parent_state', '=', 'posted'],
        ['move_id.move_type', 'in', moveTypes],
        ['amount_residual_currency', '!=', 0],
        ['partner_id', '!=', false],
      ],
    ],
    { fields: ['move_id', 'partner_id', 'currency_id', 'amount_residual_currency'], order: 'id', ...company.as },
  );
  return rows.map(({ id, move_id, partner_id, currency_id, amount_residual_currency }) => ({
    id,
    move: move_id[0],
    partner: partner_id === false ? 0 : partner_id[0],
    currency: currency_id[0],
    residual: amount_residual_currency,
  }));
}
