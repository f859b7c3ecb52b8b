import { z } from 'zod';
import { roundToCents } from '../accounting/cents.ts';
import { companyOf } from '../accounting/complete-move.ts';
import { mailThread } from '../mail/mail-thread.ts';
import { portalMethods } from '../mail/portal-url.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import type { Database } from '../orm/database.ts';
import { daysAfter, today } from '../orm/days.ts';
import { type Environment, timestamp } from '../orm/environment.ts';
import { char, date, datetime, float, html, integer, many2one, monetary, one2many, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { related } from '../orm/related.ts';
import { linkOf, numberOf, type Row, type Values } from '../orm/row.ts';
import { touch } from '../orm/write.ts';
import { invoicing, selling } from './groups.ts';
import { threadFields } from './thread-fields.ts';

const total = (row: Row, db: Database): number =>
  roundToCents(
    db
      .rows('sale.order.line')
      .filter((line) => line.order_id === row.id)
      .reduce((sum, line) => sum + Number(db.value(line, 'price_subtotal')), 0),
  );

/** An invoice address of the family, else the customer itself. */
function invoiceAddress(db: Database, partnerId: number): number {
  const commercial = db.value(db.get('res.partner', partnerId), 'commercial_partner_id');
  const address = db.rows('res.partner').find((one) => one.type === 'invoice' && one.parent_id === commercial);
  return address?.id ?? partnerId;
}

function completeOrder(values: Values, env: Environment): Values {
  const company = companyOf(values, env);
  const number = env.db.rows('sale.order').length + 1;
  const partner = Number(values.partner_id ?? 0);
  return {
    name: `S${String(number).padStart(5, '0')}`,
    date_order: timestamp(env.now()),
    validity_date: daysAfter(today(env.now()), 30),
    user_id: env.uid,
    currency_id: env.db.get('res.company', company).currency_id ?? false,
    ...(env.db.find('res.partner', partner) && {
      partner_invoice_id: invoiceAddress(env.db, partner),
      partner_shipping_id: partner,
    }),
    ...values,
    company_id: company,
  };
}

function confirm(env: Environment, orders: readonly Row[]): true {
  for (const order of orders) touch(env, order, { state: 'sale', date_order: timestamp(env.now()) });
  return true;
}

export const order: Model = {
  name: 'sale.order',
  label: 'Sales Order',
  order: 'create_date desc, id desc',
  fields: {
    name: char(),
    state: selection(
      { draft: 'Quotation', sent: 'Quotation Sent', sale: 'Sales Order', cancel: 'Cancelled' },
      { default: 'draft' },
    ),
    partner_id: many2one('res.partner'),
    partner_invoice_id: many2one('res.partner'),
    partner_shipping_id: many2one('res.partner'),
    company_id: many2one('res.company'),
    currency_id: many2one('res.currency'),
    user_id: many2one('res.users'),
    date_order: datetime(),
    validity_date: date(),
    note: html(),
    client_order_ref: char(),
    invoice_status: selection(
      { no: 'Nothing to Invoice', 'to invoice': 'To Invoice' },
      { compute: (row) => (row.state === 'sale' ? 'to invoice' : 'no') },
    ),
    order_line: one2many('sale.order.line', 'order_id'),
    amount_untaxed: monetary({ compute: total }),
    amount_total: monetary({ compute: total }),
    access_url: char({ compute: (row) => `/my/orders/${row.id}` }),
    access_token: char({ groups: ['base.group_no_one_reads_it'] }),
    ...threadFields('sale.order'),
  },
  access: {
    read: [...selling, ...invoicing, 'base.group_portal'],
    write: [...selling, ...invoicing],
    create: selling,
    unlink: selling,
  },
  rule: ({ groups, uid }) => {
    const seesAll = [...invoicing, 'sales_team.group_sale_salesman_all_leads'].some((one) => groups.has(one));
    return (row) => seesAll || (groups.has('base.group_user') && (linkOf(row, 'user_id') ?? uid) === uid);
  },
  complete: completeOrder,
  afterWrite: (row, values, { db }) => {
    const partner = values.partner_id;
    if (typeof partner === 'number')
      Object.assign(row, { partner_invoice_id: invoiceAddress(db, partner), partner_shipping_id: partner });
  },
  methods: {
    ...mailThread('read'),
    ...portalMethods('/my/orders'),
    onchange: method({
      takes: {
        values: z.looseObject({ partner_id: z.number().optional() }),
        field_names: z.unknown().optional(),
        fields_spec: z.unknown().optional(),
      },
      run: ({ env: { db } }, { values: { partner_id: partner } }) => {
        if (partner === undefined) return { value: {} };
        const address = db.get('res.partner', invoiceAddress(db, partner));
        return { value: { partner_invoice_id: { id: address.id, display_name: db.displayNameOf(address) } } };
      },
    }),
    action_confirm: method({ takes: {}, run: ({ env, model, ids }) => confirm(env, browse(env, model, ids, 'write')) }),
  },
};

export const orderLine: Model = {
  name: 'sale.order.line',
  label: 'Sales Order Line',
  fields: {
    order_id: many2one('sale.order'),
    name: char(),
    product_id: integer(),
    product_uom_qty: float({ default: 1 }),
    price_unit: float(),
    price_subtotal: monetary({
      compute: (row) => roundToCents(numberOf(row, 'product_uom_qty') * numberOf(row, 'price_unit')),
    }),
    currency_id: many2one('res.currency', { compute: related('order_id.currency_id') }),
  },
  access: { read: [...selling, ...invoicing], write: selling, create: selling, unlink: selling },
};

export const lead: Model = {
  name: 'crm.lead',
  label: 'Lead',
  order: 'id desc',
  fields: {
    name: char(),
    type: selection({ lead: 'Lead', opportunity: 'Opportunity' }, { default: 'lead' }),
    partner_id: many2one('res.partner'),
    user_id: many2one('res.users'),
    company_id: many2one('res.company'),
    expected_revenue: monetary(),
    ...threadFields('crm.lead'),
  },
  access: { read: selling, write: selling, create: selling },
  rule: ({ groups, uid }) => {
    const seesAll = groups.has('sales_team.group_sale_salesman_all_leads');
    return (row) => seesAll || (linkOf(row, 'user_id') ?? uid) === uid;
  },
  methods: mailThread('write'),
};
