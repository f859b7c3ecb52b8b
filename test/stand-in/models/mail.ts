import { sendMail } from '../mail/notify.ts';
import { method } from '../methods/method.ts';
import { browse, mayUse, visible } from '../orm/access.ts';
import type { Database } from '../orm/database.ts';
import type { Environment } from '../orm/environment.ts';
import { boolean, char, datetime, html, integer, many2many, many2one, one2many } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { type Row, textOf } from '../orm/row.ts';
import { anyone, internal } from './groups.ts';
import { hasModule } from './has-module.ts';

/** A message is seen by who sees the record it is on. */
function seesDocument(env: Environment): (message: Row) => boolean {
  return (message) => {
    const model = env.db.hasModel(textOf(message, 'model')) ? env.db.model(textOf(message, 'model')) : undefined;
    const record = model && env.db.find(model.name, Number(message.res_id));
    return model !== undefined && record !== undefined && mayUse(env, model, 'read') && visible(env, model)(record);
  };
}

const messageTypes = (db: Database) => [
  ['comment', 'Comment'] as const,
  ['notification', 'System notification'] as const,
  ...(hasModule(db, 'sms') ? [['sms', 'SMS'] as const] : []),
];

export const message: Model = {
  name: 'mail.message',
  label: 'Message',
  order: 'id desc',
  fields: {
    subject: char(),
    body: html(),
    date: datetime(),
    model: char(),
    res_id: integer(),
    record_name: char(),
    message_type: { type: 'selection', default: 'notification', selection: messageTypes },
    message_id: char(),
    subtype_id: many2one('mail.message.subtype'),
    author_id: many2one('res.partner'),
    email_from: char(),
    reply_to: char(),
    partner_ids: many2many('res.partner'),
    notified_partner_ids: many2many('res.partner'),
    notification_ids: one2many('mail.notification', 'mail_message_id'),
    attachment_ids: many2many('ir.attachment'),
    is_internal: boolean(),
  },
  access: { read: anyone, create: internal, write: internal },
  rule: (env) => (env.groups.has('base.group_user') ? seesDocument(env) : () => false),
  displayName: (row) => textOf(row, 'subject') || textOf(row, 'record_name'),
};

export const subtype: Model = {
  name: 'mail.message.subtype',
  label: 'Message subtypes',
  fields: { name: char(), internal: boolean(), default: boolean(), res_model: char() },
  access: { read: internal },
};

export const follower: Model = {
  name: 'mail.followers',
  label: 'Document Followers',
  fields: {
    res_model: char(),
    res_id: integer(),
    partner_id: many2one('res.partner'),
    subtype_ids: many2many('mail.message.subtype'),
    name: char({ compute: (row, db) => db.value(db.get('res.partner', Number(row.partner_id)), 'display_name') }),
    email: char({ compute: (row, db) => db.value(db.get('res.partner', Number(row.partner_id)), 'email') }),
  },
  access: { read: internal },
  displayName: (row, db) => db.displayNameOf(db.get('res.partner', Number(row.partner_id))),
};

export const notification: Model = {
  name: 'mail.notification',
  label: 'Message Notifications',
  fields: {
    mail_message_id: many2one('mail.message'),
    res_partner_id: many2one('res.partner'),
    notification_type: char(),
    notification_status: char(),
    failure_type: char(),
    failure_reason: char(),
    sms_number: char(),
    sms_id_int: integer(),
  },
  access: { read: anyone },
  rule:
    ({ groups }) =>
    () =>
      groups.has('base.group_user'),
};

export const mail: Model = {
  name: 'mail.mail',
  label: 'Outgoing Mails',
  order: 'id desc',
  fields: {
    mail_message_id: many2one('mail.message'),
    message_id: char(),
    subject: char(),
    body_html: html(),
    recipient_ids: many2many('res.partner'),
    state: char(),
    failure_reason: char(),
  },
  access: {},
  methods: {
    send: method({
      takes: {},
      run: async ({ env, model, ids }) => {
        for (const row of browse(env, model, ids)) await sendMail(env, row);
        return true;
      },
    }),
    process_email_queue: method({
      onRecords: false,
      takes: {},
      run: async ({ env }) => {
        for (const row of env.db.rows('mail.mail').filter(({ state }) => state === 'outgoing'))
          await sendMail(env, row);
        return true;
      },
    }),
  },
};
