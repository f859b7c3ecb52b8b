import { defaultMethodLine } from '../accounting/chart.ts';
import { companyOf } from '../accounting/complete-move.ts';
import { payWizardInvoices, wizardDefaults } from '../accounting/payment-wizard.ts';
import { cancelPayments, postPayments, settledInvoices } from '../accounting/payments.ts';
import { method } from '../methods/method.ts';
import { browse } from '../orm/access.ts';
import { today } from '../orm/days.ts';
import { boolean, char, date, many2many, many2one, monetary, selection } from '../orm/field.ts';
import type { Model } from '../orm/model.ts';
import { textOf } from '../orm/row.ts';
import { accounting, invoicing } from './groups.ts';

const mayManage = { read: accounting, write: invoicing, create: invoicing, unlink: invoicing };

export const payment: Model = {
  name: 'account.payment',
  label: 'Payments',
  order: 'date desc, name desc',
  fields: {
    name: char(),
    state: selection(
      { draft: 'Draft', in_process: 'In Process', paid: 'Paid', canceled: 'Canceled', rejected: 'Rejected' },
      { default: 'draft' },
    ),
    payment_type: selection({ inbound: 'Receive', outbound: 'Send' }, { default: 'inbound' }),
    partner_type: selection({ customer: 'Customer', supplier: 'Vendor' }, { default: 'customer' }),
    partner_id: many2one('res.partner'),
    amount: monetary(),
    currency_id: many2one('res.currency'),
    company_id: many2one('res.company'),
    journal_id: many2one('account.journal'),
    payment_method_line_id: many2one('account.payment.method.line'),
    date: date(),
    memo: char(),
    payment_reference: char(),
    move_id: many2one('account.move'),
    invoice_ids: many2many('account.move'),
    reconciled_invoice_ids: many2many('account.move', { compute: settledInvoices }),
    is_reconciled: boolean(),
    is_matched: boolean(),
  },
  access: mayManage,
  displayName: (row) => textOf(row, 'name') || 'Pagamento provisório',
  complete: (values, env) => {
    const company = companyOf(values, env);
    return {
      currency_id: env.db.get('res.company', company).currency_id ?? false,
      date: today(env.now()),
      payment_method_line_id: defaultMethodLine(env.db, company).id,
      ...values,
      company_id: company,
    };
  },
  methods: {
    action_post: method({
      takes: {},
      run: ({ env, model, ids }) => postPayments(env, browse(env, model, ids, 'write')),
    }),
    action_cancel: method({
      takes: {},
      run: ({ env, model, ids }) => cancelPayments(env, browse(env, model, ids, 'write')),
    }),
  },
};

export const paymentRegister: Model = {
  name: 'account.payment.register',
  label: 'Pay',
  fields: {
    payment_date: date(),
    amount: monetary(),
    journal_id: many2one('account.journal'),
    payment_method_line_id: many2one('account.payment.method.line'),
    communication: char(),
    group_payment: boolean(),
    currency_id: many2one('res.currency'),
    invoice_ids: many2many('account.move'),
  },
  access: { read: invoicing, write: invoicing, create: invoicing },
  complete: wizardDefaults,
  methods: {
    action_create_payments: method({
      takes: {},
      run: ({ env, ids, model }) => {
        const [wizard] = browse(env, model, ids);
        if (!wizard) return false;
        const [paid] = payWizardInvoices(env, wizard);
        return {
          name: 'Pagamentos',
          type: 'ir.actions.act_window',
          res_model: 'account.payment',
          view_mode: 'form',
          res_id: paid?.id ?? false,
        };
      },
    }),
  },
};
