import type { Payment } from '../../dataset/dataset.ts';
import { journalOf } from '../accounting/chart.ts';
import { postPayments } from '../accounting/payments.ts';
import { receivablesOf } from '../accounting/recompute-invoice.ts';
import { reconcile } from '../accounting/reconcile.ts';
import { createRow } from '../orm/write.ts';
import { known, type Loading } from './load-dataset.ts';

/** Payments in the order of their days; a booked one is matched with what it settles, one on its way only names it. */
export function loadPayments(loading: Loading): void {
  for (const payment of loading.dataset.payments.toSorted((a, b) => a.paidIn - b.paidIn)) loadPayment(loading, payment);
}

function loadPayment({ env, companies, customers, invoices, day }: Loading, payment: Payment): void {
  const { db } = env;
  const isBooked = payment.state === 'booked';
  const company = known(companies, payment.company).id;
  const bank = journalOf(db, company, 'bank').id;
  const settled = payment.settles.map((key) => known(invoices, key));
  const method = db
    .rows('account.payment.method.line')
    .find(({ journal_id, payment_account_id }) => journal_id === bank && (payment_account_id !== false) === isBooked);
  const row = createRow(env, db.model('account.payment'), {
    payment_type: 'inbound',
    partner_type: 'customer',
    partner_id: known(customers, payment.customer).id,
    amount: payment.amount,
    date: day(payment.paidIn),
    company_id: company,
    journal_id: bank,
    payment_method_line_id: method?.id,
    ...(!isBooked && { invoice_ids: settled.map(({ id }) => id), memo: settled.map(({ name }) => name).join(' ') }),
  });
  postPayments(env, [row]);
  const entry = db.find('account.move', Number(row.move_id));
  if (entry && settled.length > 0)
    reconcile(
      env,
      [entry, ...settled].flatMap((move) => receivablesOf(db, move)),
    );
}
