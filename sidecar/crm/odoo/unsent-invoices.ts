import { z } from 'zod';
import { id } from './rows.ts';
import { readById } from './search-read.ts';
import type { Session } from './session.ts';

/** By the mark that Odoo sets when it mails or prints an invoice; people can set it too. */
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
