import { z } from 'zod';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { Delivery } from '../crm.ts';
import { id, optionalReference, reference, text } from './rows.ts';
import type { Session } from './session.ts';

const MessageRow = z.object({ id, message_id: text });
const NotificationRow = z.object({
  id,
  mail_message_id: reference,
  res_partner_id: optionalReference,
  notification_status: z.string(),
});

/** What Odoo calls it; anything else is not known to have left yet. */
const STATUS: Readonly<Record<string, Delivery['recipients'][number]['status']>> = {
  sent: 'sent',
  bounce: 'bounced',
  exception: 'failed',
  canceled: 'failed',
};

export async function deliveries({ search }: Session, messageIds: readonly string[]): Promise<Delivery[]> {
  if (messageIds.length === 0) return [];
  const messages = await search('mail.message', {
    row: MessageRow,
    domain: [['message_id', 'in', messageIds]],
    order: 'id',
  });
  const notifications = await search('mail.notification', {
    row: NotificationRow,
    domain: [
      ['mail_message_id', 'in', messages.map((message) => message.id)],
      ['notification_type', '=', 'email'],
    ],
    order: 'id',
  });
  const ofMessage = groupBy(notifications, ({ mail_message_id }) => mail_message_id);
  return messages.map((message) => ({
    messageId: message.message_id,
    recipients: (ofMessage.get(message.id) ?? []).flatMap(({ res_partner_id, notification_status }) =>
      res_partner_id === undefined
        ? []
        : [{ contactId: res_partner_id, status: STATUS[notification_status] ?? 'pending' }],
    ),
  }));
}
