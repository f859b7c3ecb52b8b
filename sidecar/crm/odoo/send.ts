import { CrmError, type OutgoingMessage, type SentMessage } from '../crm.ts';
import { attach } from './attach.ts';
import { filesStillThere } from './files-still-there.ts';
import { postMessage } from './post-message.ts';
import type { Session } from './session.ts';
import { silentDelivery } from './silent-delivery.ts';

/** No template of this name exists, so Odoo adds none: the mail is what the preview showed, in the recipient's language. */
const NO_LAYOUT = 'emdia.as_previewed';

/** Posts on the customer's record; Odoo mails it before it answers. */
export async function send(session: Session, message: OutgoingMessage): Promise<SentMessage> {
  if (message.recipientIds.length === 0) throw new CrmError('rejected', 'a message needs a recipient');
  const attachmentIds = [
    ...(await attach(session, message)),
    ...(await filesStillThere(session, message.storedFileIds)),
  ];
  const id = await postMessage(session, message, {
    partner_ids: message.recipientIds,
    subject: message.subject,
    email_from: message.from,
    ...(message.replyTo && { reply_to: message.replyTo }),
    ...(attachmentIds.length > 0 && { attachment_ids: attachmentIds }),
    email_layout_xmlid: NO_LAYOUT,
    ...(await silentDelivery(session, message)),
  });
  return { id, recipientIds: message.recipientIds };
}
