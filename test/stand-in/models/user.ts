import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { method } from '../methods/method.ts';
import type { Database } from '../orm/database.ts';
import { groupNames } from '../orm/environment.ts';
import { boolean, char, integer, many2many, many2one, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { accessError } from '../orm/odoo-error.ts';
import { related } from '../orm/related.ts';
import { linksOf, type Row, textOf } from '../orm/row.ts';
import { createRow } from '../orm/write.ts';
import { anyone, impliedGroups, internal } from './groups.ts';

export const group: Model = {
  name: 'res.groups',
  label: 'Access Groups',
  fields: { name: char(), full_name: char(), external_name: char() },
  access: { read: internal },
  methods: {
    get_external_id: method({
      takes: {},
      run: ({ env, ids }) =>
        Object.fromEntries(ids.map((id) => [id, textOf(env.db.get('res.groups', id), 'external_name')])),
    }),
  },
};

/** Only an administrator reads it; nobody else may turn a group's name into its id. */
export const modelData: Model = {
  name: 'ir.model.data',
  label: 'Model Data',
  fields: { name: char(), module: char(), complete_name: char(), model: char(), res_id: integer() },
  displayName: (row) => textOf(row, 'complete_name'),
  access: {},
};

function allGroups(row: Row, db: Database): number[] {
  const named = new Map(db.rows('res.groups').map((one) => [textOf(one, 'external_name'), one.id]));
  const found = new Set(linksOf(row, 'group_ids'));
  for (const id of found) {
    for (const name of impliedGroups[textOf(db.get('res.groups', id), 'external_name')] ?? [])
      found.add(named.get(name) ?? id);
  }
  return [...found];
}

const ofPartner = ['name', 'email', 'phone'];

export const user: Model = {
  name: 'res.users',
  label: 'User',
  order: 'name, login',
  fields: {
    login: char(),
    password: char({ groups: ['base.group_no_one_reads_it'] }),
    active: boolean({ default: true }),
    partner_id: many2one('res.partner'),
    name: char({ compute: related('partner_id.name') }),
    email: char({ compute: related('partner_id.email') }),
    lang: char({ default: 'pt_BR' }),
    tz: char({ default: 'America/Sao_Paulo' }),
    company_id: many2one('res.company'),
    company_ids: many2many('res.company'),
    group_ids: many2many('res.groups', { groups: internal }),
    all_group_ids: many2many('res.groups', { compute: allGroups, groups: internal }),
    share: boolean({ compute: (row, db) => !groupNames(db, row.id).has('base.group_user') }),
    notification_type: selection({ email: 'Handle by Emails', inbox: 'Handle in Odoo' }, { default: 'email' }),
  },
  access: { read: anyone },
  rule:
    ({ uid, groups }) =>
    (row) =>
      groups.has('base.group_user') || row.id === uid,
  displayName: (row, db) => String(db.value(row, 'name')),
  complete: (values, env) =>
    values.partner_id
      ? values
      : { ...values, partner_id: createRow(env, env.db.model('res.partner'), { name: values.login ?? '' }).id },
  afterWrite: (row, values, { db }) => {
    const partner = db.find('res.partner', Number(row.partner_id));
    if (partner)
      Object.assign(partner, Object.fromEntries(Object.entries(values).filter(([name]) => ofPartner.includes(name))));
  },
  methods: {
    has_group: method({
      takes: { group_ext_id: z.string() },
      run: ({ env, ids }, { group_ext_id: name }) => {
        const asked = ids[0] ?? env.uid;
        if (asked !== env.uid && !env.groups.has('base.group_user')) {
          throw accessError('Você só pode chamar user.has_group() com seu usuário atual.');
        }
        return groupNames(env.db, asked).has(name);
      },
    }),
    context_get: method({
      onRecords: false,
      takes: {},
      run: ({ env }) => {
        const me = env.db.get('res.users', env.uid);
        return { lang: textOf(me, 'lang'), tz: textOf(me, 'tz'), uid: env.uid };
      },
    }),
  },
};

/** Keys are kept apart from users: no method reads them. */
export const apiKey: Model = {
  name: 'res.users.apikeys',
  label: 'Users API Keys',
  fields: { name: char(), user_id: many2one('res.users'), key: char({ groups: ['base.group_no_one_reads_it'] }) },
  access: {},
};

export const newApiKey = (): string => randomUUID().replaceAll('-', '') + randomUUID().slice(0, 8);
