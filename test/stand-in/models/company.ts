import { boolean, char, integer, many2one } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { linkOf, type Values } from '../orm/row.ts';
import { createRow } from '../orm/write.ts';
import { anyone } from './groups.ts';

const address = {
  name: char(),
  email: char(),
  phone: char(),
  street: char(),
  street2: char(),
  city: char(),
  zip: char(),
  vat: char(),
  state_id: many2one('res.country.state'),
  country_id: many2one('res.country'),
};

const addressIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in address));

/** Its address is its partner's: both are kept the same. */
export const company: Model = {
  name: 'res.company',
  label: 'Companies',
  order: 'sequence, name',
  fields: {
    ...address,
    partner_id: many2one('res.partner'),
    currency_id: many2one('res.currency'),
    sequence: integer({ default: 10 }),
    parent_id: many2one('res.company'),
    account_use_credit_limit: boolean({ default: true }),
  },
  access: { read: anyone },
  complete: (values, env) =>
    values.partner_id
      ? values
      : {
          ...values,
          partner_id: createRow(env, env.db.model('res.partner'), { ...addressIn(values), is_company: true }).id,
        },
  afterWrite: (row, values, { db }) => {
    const partner = db.find('res.partner', linkOf(row, 'partner_id') ?? 0);
    if (partner) Object.assign(partner, addressIn(values));
  },
};
