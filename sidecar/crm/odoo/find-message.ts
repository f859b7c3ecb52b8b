import { z } from 'zod';
import type { SentMessage } from '../crm.ts';
import { id, ids } from './rows.ts';
import type { Session } from './session.ts';

const MessageRow = z.object({ id, partner_ids: ids });

export async function findMessage({ search }: Session, messageId: string): Promise<SentMessage | undefined> {
  const [message] = await search('mail.message', {
    row: MessageRow,
    domain: [['message_id', '=', messageId]],
    order: 'id',
    limit: 1,
  });
  return message && { id: message.id, recipientIds: message.partner_ids };
}
