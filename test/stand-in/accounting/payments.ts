import type { Database } from '../orm/database.ts';
import type { Environment } from '../orm/environment.ts';
import { linkOf, linksOf, numberOf, type Row, textOf } from '../orm/row.ts';
import { touch } from '../orm/write.ts';
import { roundToCents, sides } from './cents.ts';
import { accountOf } from './chart.ts';
import { draftMoves, postMoves } from './post-moves.ts';
import { receivablesOf, updateResidual } from './recompute-invoice.ts';
import { reconcile } from './reconcile.ts';

/** Posts payments: one with an account behind its method gets a journal entry and settles its invoices; one without waits. */
export function postPayments(env: Environment, payments: readonly Row[]): void {
  for (const payment of payments) {
    const method = env.db.get('account.payment.method.line', Number(payment.payment_method_line_id));
    touch(env, payment, { state: 'in_process' });
    if (linkOf(method, 'payment_account_id') === undefined) setOnItsWay(env, payment);
    else bookPayment(env, payment);
  }
}

function setOnItsWay(env: Environment, payment: Row): void {
  touch(env, payment, { name: `PAY${String(payment.id).padStart(5, '0')}` });
  for (const id of linksOf(payment, 'invoice_ids')) updateResidual(env, env.db.get('account.move', id));
}

function bookPayment(env: Environment, payment: Row): void {
  const { db } = env;
  const currency = db.get('res.currency', Number(payment.currency_id));
  const partner = db.value(db.get('res.partner', Number(payment.partner_id)), 'commercial_partner_id');
  const entry = db.insert('account.move', {
    move_type: 'entry',
    state: 'draft',
    name: false,
    ref: payment.memo ?? false,
    date: payment.date ?? false,
    invoice_date_due: payment.date ?? false,
    partner_id: payment.partner_id ?? false,
    company_id: payment.company_id ?? false,
    currency_id: currency.id,
    journal_id: payment.journal_id ?? false,
    origin_payment_id: payment.id,
    payment_state: 'not_paid',
  });
  const sign = payment.payment_type === 'outbound' ? -1 : 1;
  const amount = sign * numberOf(payment, 'amount');
  const line = (accountType: 'asset_receivable' | 'asset_cash', inCurrency: number) => {
    const balance = roundToCents(inCurrency * numberOf(currency, 'inverse_rate'));
    const isReceivable = accountType === 'asset_receivable';
    return db.insert('account.move.line', {
      name: textOf(payment, 'memo') || 'Manual Payment',
      move_id: entry.id,
      partner_id: partner,
      company_id: payment.company_id ?? false,
      currency_id: currency.id,
      account_id: accountOf(db, accountType).id,
      account_type: accountType,
      display_type: 'product',
      date_maturity: payment.date ?? false,
      ...sides(balance),
      amount_currency: inCurrency,
      amount_residual: isReceivable ? balance : 0,
      amount_residual_currency: isReceivable ? inCurrency : 0,
    });
  };
  const lines = [line('asset_cash', amount), line('asset_receivable', -amount)];
  for (const row of [entry, ...lines]) touch(env, row, { create_date: payment.create_date ?? false });
  touch(env, entry, { amount_total: numberOf(payment, 'amount'), amount_total_signed: numberOf(payment, 'amount') });
  postMoves(env, [entry]);
  touch(env, payment, { move_id: entry.id, name: textOf(entry, 'name') });
  const invoices = linksOf(payment, 'invoice_ids').map((id) => db.get('account.move', id));
  if (invoices.length > 0)
    reconcile(env, [...receivablesOf(db, entry), ...invoices.flatMap((invoice) => receivablesOf(db, invoice))]);
}

export function cancelPayments(env: Environment, payments: readonly Row[]): void {
  for (const payment of payments) {
    const entry = env.db.find('account.move', linkOf(payment, 'move_id') ?? 0);
    if (entry) draftMoves(env, [entry]);
    if (entry) touch(env, entry, { state: 'cancel' });
    touch(env, payment, { state: 'canceled' });
  }
}

/** Invoices whose lines were matched with the payment's. */
export function settledInvoices(payment: Row, db: Database): number[] {
  const entry = db.find('account.move', linkOf(payment, 'move_id') ?? 0);
  if (!entry) return [];
  const own = new Set(receivablesOf(db, entry).map(({ id }) => id));
  const debits = db.rows('account.partial.reconcile').filter((partial) => own.has(Number(partial.credit_move_id)));
  return [
    ...new Set(debits.map((partial) => Number(db.get('account.move.line', Number(partial.debit_move_id)).move_id))),
  ];
}
