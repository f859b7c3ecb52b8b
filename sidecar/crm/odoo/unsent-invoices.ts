import { z } from 'zod';
import { id } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

/** Odoo marks what it mails or prints, and takes the mark off when the invoice is changed; by hand it can be set too. */
export async function unsentInvoices(
  { search }: Session,
  documentIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const unsent = await readById(search, 'account.move', z.object({ id }), documentIds, [
    ['move_type', '=', 'out_invoice'],
    ['is_move_sent', '=', false],
  ]);
  return new Set(unsent.keys());
}
