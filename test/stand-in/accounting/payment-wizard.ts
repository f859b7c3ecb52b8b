import { today } from '../orm/days.ts';
import type { Environment } from '../orm/environment.ts';
import { OdooError } from '../orm/odoo-error.ts';
import { linkOf, linksOf, numberOf, type Row, textOf, type Values } from '../orm/row.ts';
import { createRow } from '../orm/write.ts';
import { roundToCents } from './cents.ts';
import { defaultMethodLine } from './chart.ts';
import { postPayments } from './payments.ts';
import { receivablesOf } from './recompute-invoice.ts';

/** "Register payment" as opened on invoices: the context says which (`active_model`, `active_ids`). */
export function wizardDefaults(values: Values, env: Environment): Values {
  const { active_model: model, active_ids: ids = [] } = env.context;
  const invoices = model === 'account.move.line' ? ids.map((id) => Number(env.db.get(model, id).move_id)) : ids;
  const rows = [...new Set(invoices)].map((id) => env.db.get('account.move', id));
  const open = rows.filter((row) => row.state === 'posted' && numberOf(row, 'amount_residual') > 0);
  const [first] = open;
  if (!first)
    throw new OdooError('odoo.exceptions.UserError', 'Não há mais nada a pagar nos itens de diário selecionados.', 422);
  const method = defaultMethodLine(env.db, Number(first.company_id));
  return {
    payment_date: today(env.now()),
    journal_id: method.journal_id ?? false,
    payment_method_line_id: method.id,
    currency_id: first.currency_id ?? false,
    amount: roundToCents(open.reduce((sum, row) => sum + numberOf(row, 'amount_residual'), 0)),
    ...values,
    invoice_ids: open.map(({ id }) => id),
  };
}

/** One payment per invoice; the wizard's amount counts where there is only one. */
export function payWizardInvoices(env: Environment, wizard: Row): Row[] {
  const ids = linksOf(wizard, 'invoice_ids');
  return ids.map((id) => {
    const invoice = env.db.get('account.move', id);
    const isRefund = invoice.move_type === 'out_refund';
    const payment = createRow(env, env.db.model('account.payment'), {
      payment_type: isRefund ? 'outbound' : 'inbound',
      partner_id: linkOf(invoice, 'partner_id'),
      amount: ids.length === 1 ? numberOf(wizard, 'amount') : numberOf(invoice, 'amount_residual'),
      currency_id: linkOf(wizard, 'currency_id'),
      company_id: linkOf(invoice, 'company_id'),
      journal_id: linkOf(wizard, 'journal_id'),
      payment_method_line_id: linkOf(wizard, 'payment_method_line_id'),
      date: textOf(wizard, 'payment_date'),
      memo: textOf(wizard, 'communication') || textOf(invoice, 'name'),
      invoice_ids: [[6, 0, [id]]],
    });
    if (receivablesOf(env.db, invoice).length > 0) postPayments(env, [payment]);
    return payment;
  });
}
