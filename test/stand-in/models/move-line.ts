import { balanceOf, roundToCents } from '../accounting/cents.ts';
import { accountOf } from '../accounting/chart.ts';
import { reconcile, unreconcile } from '../accounting/reconcile.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import type { Environment } from '../orm/environment.ts';
import { boolean, char, date, float, integer, many2many, many2one, monetary, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { related } from '../orm/related.ts';
import { linkOf, textOf, type Values } from '../orm/row.ts';
import { accounting, invoicing } from './groups.ts';

/** A line given with debit and credit, or an invoice's line given with quantity and price. */
function completeLine(values: Values, { db }: Environment): Values {
  const move = db.get('account.move', Number(values.move_id));
  const account = db.find('account.account', Number(values.account_id ?? 0)) ?? accountOf(db, 'income');
  const price = Number(values.price_unit ?? 0) * Number(values.quantity ?? 1);
  const balance = roundToCents(Number(values.debit ?? 0) - Number(values.credit ?? 0));
  const isReceivable = account.account_type === 'asset_receivable';
  return {
    display_type: 'product',
    quantity: 1,
    amount_currency: balance,
    ...values,
    account_id: account.id,
    account_type: account.account_type ?? false,
    price_subtotal: roundToCents(price),
    amount_residual: values.amount_residual ?? (isReceivable ? balance : 0),
    amount_residual_currency: values.amount_residual_currency ?? (isReceivable ? balance : 0),
    company_id: move.company_id ?? false,
    currency_id: move.currency_id ?? false,
  };
}

export const moveLine: Model = {
  name: 'account.move.line',
  label: 'Journal Item',
  order: 'date desc, move_name desc, id',
  fields: {
    name: char(),
    move_id: many2one('account.move'),
    move_name: char({ compute: related('move_id.name') }),
    move_type: char({ compute: related('move_id.move_type') }),
    parent_state: selection(
      { draft: 'Draft', posted: 'Posted', cancel: 'Cancelled' },
      { compute: related('move_id.state') },
    ),
    ref: char({ compute: related('move_id.ref') }),
    date: date({ compute: related('move_id.date') }),
    invoice_date: date({ compute: related('move_id.invoice_date') }),
    date_maturity: date(),
    partner_id: many2one('res.partner'),
    company_id: many2one('res.company'),
    currency_id: many2one('res.currency'),
    company_currency_id: many2one('res.currency', { compute: related('company_id.currency_id') }),
    account_id: many2one('account.account'),
    journal_id: many2one('account.journal', { compute: related('move_id.journal_id') }),
    account_type: selection({ asset_receivable: 'Receivable', asset_cash: 'Bank and Cash', income: 'Income' }),
    display_type: selection({ product: 'Product', payment_term: 'Payment Term' }, { default: 'product' }),
    quantity: float(),
    price_unit: float(),
    price_subtotal: monetary(),
    tax_ids: many2many('account.tax'),
    product_id: integer(),
    sequence: integer({ default: 10 }),
    debit: monetary(),
    credit: monetary(),
    balance: monetary({ compute: balanceOf }),
    amount_currency: monetary(),
    amount_residual: monetary(),
    amount_residual_currency: monetary(),
    reconciled: boolean(),
    full_reconcile_id: many2one('account.full.reconcile'),
    matching_number: char(),
    payment_id: many2one('account.payment', { compute: related('move_id.origin_payment_id') }),
    statement_line_id: many2one('account.bank.statement.line', { compute: related('move_id.statement_line_id') }),
    no_followup: boolean(),
  },
  access: {
    read: [...accounting, 'sales_team.group_sale_salesman', 'base.group_portal'],
    write: invoicing,
    create: invoicing,
    unlink: invoicing,
  },
  rule: ({ groups, uid, db }) => {
    const seesAll = accounting.some((one) => groups.has(one));
    return (row) => seesAll || db.find('account.move', linkOf(row, 'move_id') ?? 0)?.invoice_user_id === uid;
  },
  displayName: (row, db) => {
    const move = db.get('account.move', Number(row.move_id));
    if (!move.name) return 'Lançamento provisório';
    const name = db.displayNameOf(move);
    const own = textOf(row, 'name');
    return own && own !== name ? `${name} ${own}` : name;
  },
  complete: completeLine,
  methods: {
    reconcile: method({
      takes: {},
      run: ({ env, model, ids }) => {
        reconcile(env, browse(env, model, ids, 'write'));
        return true;
      },
    }),
    remove_move_reconcile: method({
      takes: {},
      run: ({ env, model, ids }) => {
        unreconcile(env, browse(env, model, ids, 'write'));
        return true;
      },
    }),
  },
};
