import { z } from 'zod';
import type { Contact } from '../../../shared/domain/reminder/recipients.ts';
import { id, optionalReference, optionalText, text } from './rows.ts';
import { readById, searchAll } from './search-read.ts';
import type { Session } from './session.ts';

const BilledRow = z.object({ id, partner_id: optionalReference });
const PartnerRow = z.object({ id, display_name: text, name: optionalText, email: optionalText, type: optionalText });

/** Invoice addresses, those the documents were made out to, and the customer itself; never anyone of another customer. */
export async function contacts(
  { search }: Session,
  customerId: number,
  documentIds: readonly number[],
): Promise<Contact[]> {
  const documents = await readById(search, 'account.move', BilledRow, documentIds);
  const billedIds = [...documents.values()].flatMap(({ partner_id }) => partner_id ?? []);
  const rows = await searchAll(search, 'res.partner', {
    row: PartnerRow,
    domain: [
      ['active', '=', true],
      ['commercial_partner_id', '=', customerId],
      '|',
      ['type', '=', 'invoice'],
      ['id', 'in', [customerId, ...billedIds]],
    ],
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? row.display_name,
    email: row.email,
    role: row.id === customerId ? 'customer' : row.type === 'invoice' ? 'invoice' : 'billed',
  }));
}
