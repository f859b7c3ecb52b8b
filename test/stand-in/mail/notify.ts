import type { Environment } from '../orm/environment.ts';
import { linkOf, linksOf, type Row, textOf } from '../orm/row.ts';
import { subtypes } from './followers.ts';
import type { LetterAttachment } from './mailer.ts';
import { mailBody } from './message-body.ts';

/** Mails a stored message to everybody it notifies, or leaves the mails in the queue where the context says so. */
export async function notify(env: Environment, message: Row, layout: string): Promise<void> {
  const { db } = env;
  const partners = linksOf(message, 'notified_partner_ids').map((id) => db.get('res.partner', id));
  const notifications = partners.map((partner) =>
    db.insert('mail.notification', {
      mail_message_id: message.id,
      res_partner_id: partner.id,
      notification_type: 'email',
      notification_status: textOf(partner, 'email') ? 'ready' : 'exception',
      failure_type: textOf(partner, 'email') ? false : 'mail_email_missing',
      failure_reason: false,
    }),
  );
  if (notifications.length === 0) return;
  const isNote = message.subtype_id === subtypes['mail.mt_note'];
  const mail = db.insert('mail.mail', {
    mail_message_id: message.id,
    message_id: message.message_id ?? false,
    subject: textOf(message, 'subject') || `Re: ${textOf(message, 'record_name')}`,
    body_html: mailBody(textOf(message, 'body'), { isNote, layout }),
    recipient_ids: partners.map(({ id }) => id),
    state: 'outgoing',
    failure_reason: false,
    create_uid: env.uid,
  });
  if (env.context.mail_notify_force_send !== false) await sendMail(env, mail);
}

/** Sends a queued mail; a sent one leaves the queue, a refused one stays with the reason. */
export async function sendMail({ db, mailer }: Environment, mail: Row): Promise<void> {
  const message = db.get('mail.message', Number(mail.mail_message_id));
  const waiting = db
    .rows('mail.notification')
    .filter((one) => one.mail_message_id === message.id && one.notification_status === 'ready');
  const formatted = (notification: Row) =>
    String(db.value(db.get('res.partner', linkOf(notification, 'res_partner_id') ?? 0), 'email_formatted'));
  const to = waiting.map(formatted);
  for (const notification of waiting) {
    try {
      await mailer.send({
        messageId: textOf(message, 'message_id'),
        from: textOf(message, 'email_from'),
        replyTo: textOf(message, 'reply_to'),
        recipient: formatted(notification),
        to,
        subject: textOf(mail, 'subject'),
        html: textOf(mail, 'body_html'),
        attachments: linksOf(message, 'attachment_ids').map((id) => letterAttachment(db.get('ir.attachment', id))),
      });
      notification.notification_status = 'sent';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      Object.assign(notification, {
        notification_status: 'exception',
        failure_type: 'mail_smtp',
        failure_reason: reason,
      });
      Object.assign(mail, { state: 'exception', failure_reason: reason });
    }
  }
  if (mail.state === 'outgoing') db.remove('mail.mail', mail.id);
}

const letterAttachment = (row: Row): LetterAttachment => ({
  name: textOf(row, 'name'),
  mimeType: textOf(row, 'mimetype'),
  base64: textOf(row, 'datas'),
});
