import { z } from 'zod';
import { follow } from '../mail/followers.ts';
import { escapeHtml, storedBody } from '../mail/message-body.ts';
import { postMessage } from '../mail/post-message.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import type { Environment } from '../orm/environment.ts';
import { boolean, char, date, html, integer, many2one } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { missingError } from '../orm/odoo-error.ts';
import { type Row, textOf } from '../orm/row.ts';
import { createRow } from '../orm/write.ts';
import { internal } from './groups.ts';

/** In the order of their ids, by the names that are the same in every Odoo. */
export const ACTIVITY_TYPES = {
  'mail.mail_activity_data_email': { name: 'Email', category: 'default' },
  'mail.mail_activity_data_call': { name: 'Call', category: 'phonecall' },
  'mail.mail_activity_data_todo': { name: 'To-Do', category: 'default' },
} as const;

export const activityType: Model = {
  name: 'mail.activity.type',
  label: 'Activity Type',
  fields: { name: char(), category: char() },
  access: { read: internal },
};

/** Mails nobody, as Odoo does where the context says that it is quick. */
export const activity: Model = {
  name: 'mail.activity',
  label: 'Activity',
  order: 'date_deadline, id',
  fields: {
    res_model: char(),
    res_id: integer(),
    activity_type_id: many2one('mail.activity.type'),
    summary: char(),
    note: html(),
    date_deadline: date(),
    user_id: many2one('res.users'),
    automated: boolean(),
    active: boolean({ default: true }),
    feedback: char(),
  },
  access: { read: internal, create: internal, write: internal, unlink: internal },
  displayName: (row) => textOf(row, 'summary'),
  complete: (values) => ({ ...values, note: storedBody(typeof values.note === 'string' ? values.note : '', true) }),
  // Whoever it is given to follows the record from then on.
  afterCreate: (row, env) => {
    const user = env.db.find('res.users', Number(row.user_id));
    if (user) follow(env, textOf(row, 'res_model'), Number(row.res_id), [Number(user.partner_id)]);
  },
  methods: {
    action_feedback: method({
      takes: { feedback: z.union([z.string(), z.literal(false)]).default(false) },
      run: async ({ env, model, ids }, { feedback }) => {
        const rows = browse(env, model, ids);
        if (rows.length === 0) throw missingError(model.name, ids);
        let posted = 0;
        for (const row of rows) {
          posted = await quote(env, row, feedback || '');
          Object.assign(row, { active: false, feedback });
        }
        return posted;
      },
    }),
  },
};

/** What was done, in the chatter, for insiders. */
async function quote(env: Environment, row: Row, feedback: string): Promise<number> {
  const model = env.db.model(textOf(row, 'res_model'));
  const record = env.db.get(model.name, Number(row.res_id));
  const body = `<div><p>${escapeHtml(textOf(row, 'summary'))}</p><div>${escapeHtml(feedback)}</div><div>${textOf(row, 'note')}</div></div>`;
  const post = { body, body_is_html: true, message_type: 'notification', notify_skip_followers: true };
  return postMessage(env, model, record, { ...post, subtype_xmlid: 'mail.mt_note' }, 'read');
}

/** What a record with activities can do. */
export const activities = {
  activity_schedule: method({
    takes: {
      act_type_xmlid: z.string().default(''),
      date_deadline: z.string(),
      summary: z.string().default(''),
      note: z.string().default(''),
      user_id: z.number().optional(),
    },
    run: ({ env, model, ids }, { act_type_xmlid: type, user_id: assignee, ...values }) => {
      const records = browse(env, model, ids);
      if (records.length === 0) throw missingError(model.name, ids);
      const known = Object.keys(ACTIVITY_TYPES).indexOf(type) + 1;
      return records.map(({ id }) => {
        const place = { res_model: model.name, res_id: id, activity_type_id: known || 3, automated: true };
        return createRow(env, env.db.model('mail.activity'), { ...values, ...place, user_id: assignee ?? false }).id;
      });
    },
  }),
};
