import { randomUUID } from 'node:crypto';
import { hasModule } from '../models/has-module.ts';
import { mayUse, visible } from '../orm/access.ts';
import { type Environment, partnerOf, timestamp } from '../orm/environment.ts';
import type { Model, Operation } from '../orm/model.ts';
import { accessError, valueError } from '../orm/odoo-error.ts';
import { linksOf, type Row } from '../orm/row.ts';
import { subscribers, subtypes } from './followers.ts';
import { storedBody } from './message-body.ts';
import { notify } from './notify.ts';
import { notifyBySms } from './sms-queue.ts';

type Text = string | false | null | undefined;
type Link = number | false | null | undefined;

export interface Post {
  readonly body: string;
  readonly body_is_html: boolean;
  readonly message_type: string;
  readonly notify_skip_followers: boolean;
  readonly subject?: Text;
  readonly email_from?: Text;
  readonly reply_to?: Text;
  readonly message_id?: Text;
  readonly email_layout_xmlid?: Text;
  readonly subtype_xmlid?: Text;
  readonly subtype_id?: Link;
  readonly author_id?: Link;
  readonly partner_ids?: readonly number[] | null | undefined;
  readonly attachment_ids?: readonly number[] | null | undefined;
  readonly sms_numbers?: readonly string[] | undefined;
  readonly put_in_queue?: boolean;
}

/** Stores a message on a record and mails it to the partners named and to the followers of its kind; answers its id. */
export async function postMessage(
  env: Environment,
  model: Model,
  record: Row,
  post: Post,
  posting: Operation,
): Promise<number> {
  const { db } = env;
  if (!mayUse(env, model, posting) || !visible(env, model)(record)) throw refusal(env);
  if (post.message_type === 'sms' && !hasModule(db, 'sms'))
    throw valueError("Wrong value for mail.message.message_type: 'sms'");
  const author = post.author_id || partnerOf(env);
  const emailFrom = post.email_from || String(db.value(db.get('res.partner', author), 'email_formatted'));
  const subtype = subtypeOf(post);
  const named = post.partner_ids ?? [];
  const following = post.notify_skip_followers ? [] : subscribers(env, model.name, record.id, subtype);
  const notified = [...new Set([...named, ...following])].filter((id) => id !== author);
  const now = timestamp(env.now());
  const message = db.insert('mail.message', {
    model: model.name,
    res_id: record.id,
    record_name: db.displayNameOf(record),
    body: storedBody(post.body, post.body_is_html),
    subject: post.subject || false,
    message_type: post.message_type,
    subtype_id: subtype,
    author_id: author,
    email_from: emailFrom,
    reply_to: post.reply_to || emailFrom,
    message_id: post.message_id || `<${randomUUID()}-openerp-${record.id}-${model.name}@stand-in>`,
    partner_ids: [...named],
    notified_partner_ids: notified,
    attachment_ids: [...(post.attachment_ids ?? [])],
    date: now,
    create_date: now,
    write_date: now,
    create_uid: env.uid,
    write_uid: env.uid,
  });
  hang(env, message);
  await notify(env, message, post.email_layout_xmlid || '');
  if (post.message_type === 'sms') await notifyBySms(env, message, post);
  return message.id;
}

const subtypeOf = ({ subtype_id: id, subtype_xmlid: name }: Post): number =>
  id || (name === 'mail.mt_comment' ? subtypes['mail.mt_comment'] : subtypes['mail.mt_note']);

const refusal = ({ db, uid }: Environment) =>
  accessError(
    `A operação solicitada não pode ser concluída devido a restrições de segurança. Entre em contato com o administrador do sistema.\n\n(Tipo de documento: Message, Operação: create\n\nRegistros: ${db.rows('mail.message').length + 1}, Usuário: ${uid})`,
  );

/** What waited for the message goes on its record, if who posts made it. */
function hang({ db, uid }: Environment, message: Row): void {
  for (const id of linksOf(message, 'attachment_ids')) {
    const attachment = db.get('ir.attachment', id);
    if (attachment.res_model !== 'mail.compose.message' || attachment.create_uid !== uid) continue;
    Object.assign(attachment, { res_model: message.model, res_id: message.res_id });
  }
}
