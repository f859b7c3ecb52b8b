import { mailThread } from '../mail/mail-thread.ts';
import type { Database } from '../orm/database.ts';
import type { Environment } from '../orm/environment.ts';
import { boolean, char, many2many, many2one, monetary, one2many, selection, text } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { isSet, linkOf, type Row, textOf } from '../orm/row.ts';
import { activities } from './activity.ts';
import { accounting, anyone, contacts } from './groups.ts';
import { threadFields } from './thread-fields.ts';

/** The top of the family that is a company of its own: the one who owes. */
function commercialPartner(row: Row, db: Database): number {
  const parent = linkOf(row, 'parent_id');
  return isSet(row, 'is_company') || parent === undefined
    ? row.id
    : commercialPartner(db.get('res.partner', parent), db);
}

function completeName(row: Row, db: Database): string {
  const parent = linkOf(row, 'parent_id');
  const own = textOf(row, 'name');
  return parent === undefined ? own : `${textOf(db.get('res.partner', parent), 'name')}, ${own}`;
}

/** Of a field as people fill it, bare: `Ana <ana@x.com>; rui@x.com` has two. */
const addressesIn = (field: string): string =>
  field
    .replaceAll(/"[^"]*"/g, '')
    .split(/[,;]/)
    .map((entry) => (/<([^<>]*)>/.exec(entry)?.[1] ?? entry).trim())
    .join(', ');

const addressLines = (row: Row): string =>
  [
    textOf(row, 'street'),
    textOf(row, 'street2'),
    [textOf(row, 'city'), textOf(row, 'zip')].filter(Boolean).join(' '),
    textOf(row, 'vat'),
  ]
    .filter(Boolean)
    .join('\n');

const ownCommercialPartner = ({ db, uid }: Environment): number =>
  commercialPartner(db.get('res.partner', Number(db.get('res.users', uid).partner_id)), db);

export const partnerCategory: Model = {
  name: 'res.partner.category',
  label: 'Partner Tags',
  order: 'name, id',
  fields: { name: char(), active: boolean({ default: true }), parent_id: many2one('res.partner.category') },
  access: { read: anyone, write: contacts, create: contacts, unlink: contacts },
};

export const partner: Model = {
  name: 'res.partner',
  label: 'Contact',
  order: 'complete_name, id',
  fields: {
    name: char(),
    complete_name: char({ compute: completeName }),
    active: boolean({ default: true }),
    type: selection(
      { contact: 'Contact', invoice: 'Invoice', delivery: 'Delivery', other: 'Other' },
      { default: 'contact' },
    ),
    parent_id: many2one('res.partner'),
    child_ids: one2many('res.partner', 'parent_id'),
    commercial_partner_id: many2one('res.partner', { compute: commercialPartner }),
    is_company: boolean(),
    company_id: many2one('res.company'),
    lang: char({ default: 'pt_BR' }),
    tz: char(),
    email: char(),
    email_formatted: char({
      compute: (row) =>
        textOf(row, 'email') ? `"${textOf(row, 'name')}" <${addressesIn(textOf(row, 'email'))}>` : false,
    }),
    phone: char(),
    vat: char(),
    street: char(),
    street2: char(),
    city: char(),
    zip: char(),
    state_id: many2one('res.country.state'),
    country_id: many2one('res.country'),
    contact_address_inline: text({ compute: addressLines }),
    user_ids: one2many('res.users', 'partner_id'),
    use_partner_credit_limit: boolean({ groups: accounting, perCompany: true }),
    credit_limit: monetary({ groups: accounting, perCompany: true }),
    category_id: many2many('res.partner.category'),
    user_id: many2one('res.users'),
    ...threadFields('res.partner'),
  },
  access: { read: anyone, write: contacts, create: contacts, unlink: contacts },
  rule: (env) => {
    if (env.groups.has('base.group_user')) return () => true;
    const own = ownCommercialPartner(env);
    return (row) => commercialPartner(row, env.db) === own;
  },
  displayName: completeName,
  methods: { ...mailThread('write'), ...activities },
};
