import { z } from 'zod';
import { completeMove } from '../accounting/complete-move.ts';
import { cancelMoves, draftMoves, postMoves } from '../accounting/post-moves.ts';
import { linesOf, receivablesOf, recomputeInvoice } from '../accounting/recompute-invoice.ts';
import { reconcile } from '../accounting/reconcile.ts';
import { mailThread } from '../mail/mail-thread.ts';
import { portalMethods } from '../mail/portal-url.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import type { Database } from '../orm/database.ts';
import { boolean, char, date, html, many2many, many2one, monetary, one2many, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { userError } from '../orm/odoo-error.ts';
import { related } from '../orm/related.ts';
import { isSet, linksOf, numberOf, type Row, textOf } from '../orm/row.ts';
import { accounting, invoicing } from './groups.ts';
import { threadFields } from './thread-fields.ts';

const paymentStates = {
  not_paid: 'Not Paid',
  in_payment: 'In Payment',
  paid: 'Paid',
  partial: 'Partially Paid',
  reversed: 'Reversed',
  blocked: 'Blocked',
};

const signed = (name: string) => (row: Row) => numberOf(row, name) * (row.move_type === 'out_refund' ? -1 : 1);

function statusInPayment(row: Row): string {
  const [state, paid] = [textOf(row, 'state'), textOf(row, 'payment_state')];
  if (state !== 'posted') return state;
  if (paid !== 'not_paid') return paid;
  return isSet(row, 'is_move_sent') ? 'sent' : 'posted';
}

function nameOf(row: Row): string {
  const [name, ref] = [textOf(row, 'name'), textOf(row, 'ref')];
  if (name) return ref && row.move_type === 'entry' ? `${name} (${ref})` : name;
  if (row.state === 'cancel') return '';
  return row.move_type === 'out_refund' ? 'Nota de crédito provisória' : 'Fatura provisória';
}

const productLines = (row: Row, db: Database): number[] =>
  db
    .rows('account.move.line')
    .filter((line) => line.move_id === row.id && line.display_type === 'product')
    .map(({ id }) => id);

const matchedPayments = (row: Row, db: Database): number[] =>
  db
    .rows('account.payment')
    .filter((payment) => linksOf(payment, 'invoice_ids').includes(row.id))
    .map(({ id }) => id);

const statementLine = (row: Row, db: Database): number | false =>
  db.rows('account.bank.statement.line').find((line) => line.move_id === row.id)?.id ?? false;

export const move: Model = {
  name: 'account.move',
  label: 'Journal Entry',
  order: 'date desc, name desc, invoice_date desc, id desc',
  fields: {
    name: char(),
    state: selection({ draft: 'Draft', posted: 'Posted', cancel: 'Cancelled' }, { default: 'draft' }),
    move_type: selection(
      { entry: 'Journal Entry', out_invoice: 'Customer Invoice', out_refund: 'Customer Credit Note' },
      { default: 'entry' },
    ),
    payment_state: selection(paymentStates, { default: 'not_paid' }),
    status_in_payment: selection(
      { ...paymentStates, draft: 'Draft', posted: 'Posted', sent: 'Sent', cancel: 'Cancelled' },
      { compute: statusInPayment },
    ),
    partner_id: many2one('res.partner'),
    commercial_partner_id: many2one('res.partner', { compute: related('partner_id.commercial_partner_id') }),
    partner_shipping_id: many2one('res.partner', { compute: related('partner_id') }),
    invoice_partner_display_name: char({ compute: related('partner_id.display_name') }),
    company_id: many2one('res.company'),
    currency_id: many2one('res.currency'),
    company_currency_id: many2one('res.currency', { compute: related('company_id.currency_id') }),
    journal_id: many2one('account.journal'),
    invoice_user_id: many2one('res.users'),
    invoice_date: date(),
    date: date(),
    invoice_date_due: date(),
    invoice_payment_term_id: many2one('account.payment.term'),
    invoice_origin: char(),
    ref: char(),
    payment_reference: char(),
    narration: html(),
    is_move_sent: boolean(),
    amount_untaxed: monetary(),
    amount_tax: monetary(),
    amount_total: monetary(),
    amount_residual: monetary(),
    amount_untaxed_signed: monetary({ compute: (row) => numberOf(row, 'amount_total_signed') }),
    amount_total_signed: monetary(),
    amount_residual_signed: monetary(),
    amount_untaxed_in_currency_signed: monetary({ compute: signed('amount_untaxed') }),
    amount_total_in_currency_signed: monetary({ compute: signed('amount_total') }),
    line_ids: one2many('account.move.line', 'move_id'),
    invoice_line_ids: one2many('account.move.line', 'move_id', { compute: productLines }),
    origin_payment_id: many2one('account.payment'),
    statement_line_id: many2one('account.bank.statement.line', { compute: statementLine }),
    matched_payment_ids: many2many('account.payment', { compute: matchedPayments }),
    access_url: char({ compute: (row) => `/my/invoices/${row.id}` }),
    access_token: char({ groups: ['base.group_no_one_reads_it'] }),
    ...threadFields('account.move'),
  },
  access: {
    read: [...accounting, 'sales_team.group_sale_salesman', 'base.group_portal'],
    write: invoicing,
    create: invoicing,
    unlink: invoicing,
  },
  rule: ({ groups, uid }) => {
    const seesAll = accounting.some((one) => groups.has(one));
    return (row) =>
      seesAll ||
      (groups.has('sales_team.group_sale_salesman') && row.invoice_user_id === uid && row.move_type !== 'entry');
  },
  displayName: nameOf,
  complete: completeMove,
  afterCreate: (row, env) => recomputeInvoice(env, row),
  afterWrite: (row, values, env) => {
    if (row.state === 'draft' && !('state' in values)) recomputeInvoice(env, row);
  },
  beforeRemove: (row, { db }) => {
    if (row.state === 'posted') throw userError('Você não pode excluir um lançamento lançado.');
    for (const line of linesOf(db, row)) db.remove('account.move.line', line.id);
  },
  methods: {
    ...mailThread('read'),
    ...portalMethods('/my/invoices'),
    action_post: method({ takes: {}, run: ({ env, model, ids }) => postMoves(env, browse(env, model, ids, 'write')) }),
    button_cancel: method({
      takes: {},
      run: ({ env, model, ids }) => cancelMoves(env, browse(env, model, ids, 'write')),
    }),
    button_draft: method({
      takes: {},
      run: ({ env, model, ids }) => draftMoves(env, browse(env, model, ids, 'write')),
    }),
    js_assign_outstanding_line: method({
      takes: { line_id: z.number() },
      run: ({ env, model, ids }, { line_id: lineId }) => {
        for (const invoice of browse(env, model, ids, 'write'))
          reconcile(env, [...receivablesOf(env.db, invoice), env.db.get('account.move.line', lineId)]);
        return true;
      },
    }),
  },
};
