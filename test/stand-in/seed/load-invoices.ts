import type { Invoice } from '../../dataset/dataset.ts';
import { cancelMoves, postMoves } from '../accounting/post-moves.ts';
import { receivablesOf } from '../accounting/recompute-invoice.ts';
import { createRow } from '../orm/write.ts';
import { loadFollowers } from './load-customers.ts';
import { known, type Loading } from './load-dataset.ts';

/** Invoices and credit notes, numbered in the order of their dates. */
export function loadInvoices(loading: Loading): void {
  const { env, dataset, invoices } = loading;
  for (const invoice of dataset.invoices)
    invoices.set(invoice.key, createRow(env, env.db.model('account.move'), valuesOf(loading, invoice)));
  const inState = (state: Invoice['state']) =>
    dataset.invoices.filter((one) => one.state === state).map(({ key }) => known(invoices, key));
  postMoves(env, inState('posted'));
  cancelMoves(env, inState('cancelled'));
  for (const { key, excluded, followers } of dataset.invoices) {
    const invoice = known(invoices, key);
    loadFollowers(loading, 'account.move', invoice.id, followers);
    for (const line of excluded ? receivablesOf(env.db, invoice) : []) line.no_followup = true;
  }
}

function valuesOf(loading: Loading, invoice: Invoice): Readonly<Record<string, unknown>> {
  const { kind, company, customer, currency, issuedIn, instalments } = invoice;
  const total = Math.round(instalments.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;
  const isSplit = instalments.length > 1;
  return {
    move_type: kind === 'invoice' ? 'out_invoice' : 'out_refund',
    company_id: known(loading.companies, company).id,
    partner_id: known(loading.customers, customer).id,
    currency_id: loading.env.db.rows('res.currency').find(({ name }) => name === currency)?.id,
    invoice_date: loading.day(issuedIn),
    invoice_date_due: loading.day(instalments[0]?.dueIn ?? issuedIn),
    invoice_payment_term_id: isSplit ? termsFor(loading, invoice, total) : false,
    invoice_line_ids: [[0, 0, { name: 'Fornecimento conforme pedido', quantity: 1, price_unit: total }]],
  };
}

function termsFor({ env }: Loading, { instalments, issuedIn }: Invoice, total: number): number {
  const days = instalments.map(({ dueIn }) => dueIn - issuedIn);
  const lines = instalments.map(({ amount }, index) => [
    0,
    0,
    { value_amount: (amount / total) * 100, nb_days: days[index] },
  ]);
  return createRow(env, env.db.model('account.payment.term'), { name: `${days.join('/')} dias`, line_ids: lines }).id;
}
