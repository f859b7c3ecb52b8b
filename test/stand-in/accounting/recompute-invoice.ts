import type { Database } from '../orm/database.ts';
import { daysAfter } from '../orm/days.ts';
import type { Environment } from '../orm/environment.ts';
import { linkOf, linksOf, numberOf, type Row, textOf } from '../orm/row.ts';
import { touch } from '../orm/write.ts';
import { roundToCents, sides, sumOf } from './cents.ts';
import { accountOf } from './chart.ts';

interface Instalment {
  readonly amount: number;
  readonly due: string;
}

export const linesOf = (db: Database, move: Row): Row[] =>
  db.rows('account.move.line').filter((line) => line.move_id === move.id);
export const receivablesOf = (db: Database, move: Row): Row[] =>
  linesOf(db, move).filter((line) => line.account_type === 'asset_receivable');

/** Totals of a draft, and for an invoice one receivable line per instalment, in the company's currency too. */
export function recomputeInvoice(env: Environment, move: Row): void {
  if (move.move_type === 'entry') recomputeEntry(env, move);
  else recomputeDocument(env, move);
}

function recomputeDocument(env: Environment, move: Row): void {
  const { db } = env;
  for (const line of receivablesOf(db, move)) db.remove('account.move.line', line.id);
  const products = linesOf(db, move);
  const total = sumOf(products, 'price_subtotal');
  const sign = move.move_type === 'out_refund' ? -1 : 1;
  const rate = numberOf(db.get('res.currency', Number(move.currency_id)), 'inverse_rate');
  const shared = {
    move_id: move.id,
    company_id: move.company_id ?? false,
    currency_id: move.currency_id ?? false,
    partner_id: db.value(move, 'commercial_partner_id'),
    create_date: move.create_date ?? false,
  };
  for (const line of products) {
    const amount = -sign * numberOf(line, 'price_subtotal');
    touch(env, line, { ...shared, ...sides(roundToCents(amount * rate)), amount_currency: amount });
  }
  const account = accountOf(db, 'asset_receivable');
  const instalments = instalmentsOf(db, move, total);
  for (const [index, { amount, due }] of instalments.entries()) {
    const balance = roundToCents(sign * amount * rate);
    const line = db.insert('account.move.line', {
      ...shared,
      name: false,
      display_type: 'payment_term',
      account_id: account.id,
      account_type: 'asset_receivable',
      sequence: index,
      date_maturity: due,
      amount_currency: sign * amount,
      ...sides(balance),
    });
    touch(env, line, { amount_residual: balance, amount_residual_currency: sign * amount, reconciled: false });
  }
  touch(env, move, {
    amount_untaxed: total,
    amount_total: total,
    amount_total_signed: roundToCents(sign * total * rate),
    invoice_date_due:
      instalments
        .map(({ due }) => due)
        .sort()
        .at(-1) ?? false,
  });
  updateResidual(env, move);
}

function recomputeEntry(env: Environment, move: Row): void {
  const debits = sumOf(linesOf(env.db, move), 'debit');
  touch(env, move, { amount_total: debits, amount_total_signed: debits });
}

/** By percentages of the payment terms, the last taking what rounding left. */
function instalmentsOf(db: Database, move: Row, total: number): Instalment[] {
  const issued = textOf(move, 'invoice_date') || textOf(move, 'date');
  const term = linkOf(move, 'invoice_payment_term_id');
  const parts = db.rows('account.payment.term.line').filter((line) => line.payment_id === term);
  if (parts.length === 0) return [{ amount: total, due: textOf(move, 'invoice_date_due') || issued }];
  let left = total;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const amount = isLast ? roundToCents(left) : roundToCents((total * numberOf(part, 'value_amount')) / 100);
    left -= amount;
    return { amount, due: daysAfter(issued, numberOf(part, 'nb_days')) };
  });
}

/** What is still to be paid of an invoice, and how it is called. */
export function updateResidual(env: Environment, move: Row): void {
  const lines = receivablesOf(env.db, move);
  if (move.move_type === 'entry') return;
  const residual = Math.abs(sumOf(lines, 'amount_residual_currency'));
  touch(env, move, {
    amount_residual: residual,
    amount_residual_signed: sumOf(lines, 'amount_residual'),
    payment_state: paymentState(env.db, move, residual, lines),
  });
}

/** Community calls an invoice paid as soon as a payment for it is on its way, although the residual stands. */
function paymentState(db: Database, move: Row, residual: number, lines: readonly Row[]): string {
  if (move.state !== 'posted') return 'not_paid';
  if (residual === 0) return 'paid';
  const isOnItsWay = db
    .rows('account.payment')
    .some((one) => one.state === 'in_process' && !one.move_id && linksOf(one, 'invoice_ids').includes(move.id));
  if (isOnItsWay) return 'paid';
  return lines.some((line) => line.matching_number) ? 'partial' : 'not_paid';
}
