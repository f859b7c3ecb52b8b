import { char, many2one, text } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';

/** The queue; what became of each is told by its notification, since nobody but administrators sees this. */
export const sms: Model = {
  name: 'sms.sms',
  label: 'Outgoing SMS',
  order: 'id desc',
  fields: {
    uuid: char(),
    number: char(),
    body: text(),
    mail_message_id: many2one('mail.message'),
    state: char({ default: 'outgoing' }),
  },
  access: {},
};
