import { z } from 'zod';
import { CrmError, type OutgoingMessage, type SentMessage } from '../crm.ts';
import { id } from './rows.ts';
import type { Session } from './session.ts';
import { silentDelivery } from './silent-delivery.ts';

const Posted = z.union([id, z.tuple([id])]).transform((posted) => (typeof posted === 'number' ? posted : posted[0]));

/** No template of this name exists, so Odoo adds none: the mail is what the preview showed, in the recipient's language. */
const NO_LAYOUT = 'emdia.as_previewed';

/** Posts on the customer's record; Odoo mails it before it answers. */
export async function send(session: Session, message: OutgoingMessage): Promise<SentMessage> {
  if (message.recipientIds.length === 0) throw new CrmError('rejected', 'a message needs a recipient');
  const toRecipientsOnly = await silentDelivery(session, message);
  const others = session.companyIds.filter((companyId) => companyId !== message.companyId);
  const answer = await session.call({
    model: 'res.partner',
    method: 'message_post',
    ids: [message.customerId],
    kwargs: {
      message_id: message.messageId,
      message_type: 'comment',
      partner_ids: message.recipientIds,
      subject: message.subject,
      body: message.html,
      ...(session.dialect.saysHtml && { body_is_html: true }),
      email_from: message.from,
      ...(message.replyTo && { reply_to: message.replyTo }),
      author_id: message.authorId,
      email_layout_xmlid: NO_LAYOUT,
      ...toRecipientsOnly,
    },
    context: {
      allowed_company_ids: [message.companyId, ...others],
      // Neither author nor recipients become followers, who would get the customer's next answer.
      mail_create_nosubscribe: true,
      mail_post_autofollow: false,
    },
    write: true,
  });
  return { id: postedId(answer), recipientIds: message.recipientIds };
}

function postedId(answer: unknown): number {
  const posted = Posted.safeParse(answer);
  if (posted.success) return posted.data;
  throw new CrmError('unexpected', 'message_post answered no message', true);
}
