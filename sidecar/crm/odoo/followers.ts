import { z } from 'zod';
import type { Contact } from '../../../shared/domain/reminder/recipients.ts';
import { id, ids, name } from './rows.ts';
import type { Session } from './session.ts';

const FollowedRow = z.object({ id, message_partner_ids: ids });
const FollowerRow = z.object({ id, display_name: name });

export async function followers({ search }: Session, customerId: number): Promise<Pick<Contact, 'id' | 'name'>[]> {
  const [record] = await search('res.partner', { row: FollowedRow, domain: [['id', '=', customerId]] });
  if (!record || record.message_partner_ids.length === 0) return [];
  const rows = await search('res.partner', {
    row: FollowerRow,
    domain: [['id', 'in', record.message_partner_ids]],
    order: 'id',
  });
  return rows.map(({ id, display_name }) => ({ id, name: display_name }));
}
