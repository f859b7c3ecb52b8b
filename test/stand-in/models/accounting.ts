import { boolean, char, date, float, integer, many2one, monetary, one2many, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { accounting, invoicing } from './groups.ts';

export const account: Model = {
  name: 'account.account',
  label: 'Account',
  order: 'code',
  fields: {
    name: char(),
    code: char(),
    account_type: selection({ asset_receivable: 'Receivable', asset_cash: 'Bank and Cash', income: 'Income' }),
  },
  access: { read: accounting },
};

export const journal: Model = {
  name: 'account.journal',
  label: 'Journal',
  fields: {
    name: char(),
    code: char(),
    type: selection({ sale: 'Sales', bank: 'Bank', general: 'Miscellaneous' }),
    company_id: many2one('res.company'),
  },
  access: { read: accounting },
};

export const paymentTerm: Model = {
  name: 'account.payment.term',
  label: 'Payment Terms',
  fields: { name: char(), line_ids: one2many('account.payment.term.line', 'payment_id') },
  access: { read: [...accounting, 'sales_team.group_sale_salesman'] },
};

export const paymentTermLine: Model = {
  name: 'account.payment.term.line',
  label: 'Payment Terms Line',
  fields: {
    payment_id: many2one('account.payment.term'),
    value: selection({ percent: 'Percent', fixed: 'Fixed' }, { default: 'percent' }),
    value_amount: float(),
    nb_days: integer(),
    delay_type: char({ default: 'days_after' }),
  },
  access: { read: accounting },
};

/** How money comes in; without an account of its own, a payment gets no journal entry. */
export const paymentMethodLine: Model = {
  name: 'account.payment.method.line',
  label: 'Payment Methods',
  fields: {
    name: char(),
    journal_id: many2one('account.journal'),
    payment_account_id: many2one('account.account'),
    payment_type: char({ default: 'inbound' }),
    payment_method_id: integer(),
  },
  access: { read: invoicing },
};

export const partialReconcile: Model = {
  name: 'account.partial.reconcile',
  label: 'Partial Reconcile',
  fields: {
    debit_move_id: many2one('account.move.line'),
    credit_move_id: many2one('account.move.line'),
    full_reconcile_id: many2one('account.full.reconcile'),
    amount: monetary(),
    debit_amount_currency: monetary(),
    credit_amount_currency: monetary(),
    max_date: date(),
    company_id: many2one('res.company'),
  },
  access: { read: accounting },
};

export const fullReconcile: Model = {
  name: 'account.full.reconcile',
  label: 'Full Reconcile',
  fields: { exchange: boolean() },
  access: { read: accounting },
};
