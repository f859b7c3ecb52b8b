import { z } from 'zod';
import { groupBy } from '../../../shared/domain/group-by.ts';
import type { DeliveryStatus, RecipientDelivery } from '../../../shared/domain/reminder/delivery.ts';
import type { Delivery } from '../crm.ts';
import { id, optionalReference, reference, text } from './rows.ts';
import type { Session } from './session.ts';

const MessageRow = z.object({ id, message_id: text, res_id: optionalReference });
const NotificationRow = z.object({
  id,
  mail_message_id: reference,
  res_partner_id: optionalReference,
  notification_type: text,
  notification_status: text,
});
type Message = z.output<typeof MessageRow>;
type Notification = z.output<typeof NotificationRow>;

/** What Odoo calls it; anything else is not known to have left yet. */
const STATUS: Readonly<Record<string, DeliveryStatus>> = {
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
      ['notification_type', 'in', ['email', 'sms']],
    ],
    order: 'id',
  });
  const ofMessage = groupBy(notifications, ({ mail_message_id }) => mail_message_id);
  return messages.map((message) => ({
    messageId: message.message_id,
    recipients: (ofMessage.get(message.id) ?? []).flatMap((notification) => recipientOf(notification, message) ?? []),
  }));
}

/** An SMS goes to a number, whose notification names nobody. */
function recipientOf(notification: Notification, message: Message): RecipientDelivery | undefined {
  const { notification_type, notification_status, res_partner_id } = notification;
  const isSms = notification_type === 'sms';
  const contactId = isSms ? message.res_id : res_partner_id;
  const status = STATUS[notification_status] ?? 'pending';
  return contactId === undefined ? undefined : { contactId, status: isSms && status === 'bounced' ? 'failed' : status };
}
