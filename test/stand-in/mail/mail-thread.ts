import { z } from 'zod';
import { type Method, method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import type { Operation } from '../orm/model.ts';
import { missingError } from '../orm/odoo-error.ts';
import { follow, unfollow } from './followers.ts';
import { postMessage } from './post-message.ts';

const ids = z.array(z.number());
const optionalText = z.union([z.string(), z.literal(false)]).nullish();

/** What a record with a chatter can do; `posting` is the right that writing to it takes. */
export const mailThread = (posting: Operation): Readonly<Record<string, Method>> => ({
  message_post: method({
    takes: {
      body: z.string().default(''),
      subject: optionalText,
      message_type: z.string().default('notification'),
      email_from: optionalText,
      author_id: z.union([z.number(), z.literal(false)]).nullish(),
      parent_id: z.union([z.number(), z.literal(false)]).nullish(),
      subtype_xmlid: optionalText,
      subtype_id: z.union([z.number(), z.literal(false)]).nullish(),
      partner_ids: ids.nullish(),
      outgoing_email_to: optionalText,
      attachments: z.array(z.unknown()).nullish(),
      attachment_ids: ids.nullish(),
      body_is_html: z.boolean().default(false),
      message_id: optionalText,
      reply_to: optionalText,
      email_layout_xmlid: optionalText,
      email_add_signature: z.boolean().optional(),
      mail_auto_delete: z.boolean().optional(),
      notify_skip_followers: z.boolean().default(false),
      force_send: z.boolean().optional(),
      sms_numbers: z.array(z.string()).optional(),
      put_in_queue: z.boolean().default(false),
    },
    run: async ({ env, model, ids: records }, options) => {
      const [record] = browse(env, model, records);
      if (!record) throw missingError(model.name, records);
      return [await postMessage(env, model, record, options, posting)];
    },
  }),
  message_subscribe: method({
    takes: { partner_ids: ids.nullish(), subtype_ids: ids.nullish() },
    run: ({ env, model, ids: records }, { partner_ids: partners, subtype_ids: subtypes }) => {
      for (const { id } of browse(env, model, records))
        follow(env, model.name, id, partners ?? [], subtypes ?? undefined);
      return true;
    },
  }),
  message_unsubscribe: method({
    takes: { partner_ids: ids.nullish() },
    run: ({ env, model, ids: records }, { partner_ids: partners }) => {
      for (const { id } of browse(env, model, records)) unfollow(env, model.name, id, partners ?? []);
      return true;
    },
  }),
});
