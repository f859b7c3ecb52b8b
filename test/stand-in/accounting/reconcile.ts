import type { Environment } from '../orm/environment.ts';
import { linkOf, numberOf, type Row, textOf } from '../orm/row.ts';
import { touch } from '../orm/write.ts';
import { roundToCents } from './cents.ts';
import { updateResidual } from './recompute-invoice.ts';

const byMaturity = (a: Row, b: Row) =>
  textOf(a, 'date_maturity').localeCompare(textOf(b, 'date_maturity')) || a.id - b.id;

/** Matches debts with credits, oldest first, as far as both go; stored residuals and their owners move with it. */
export function reconcile(env: Environment, lines: readonly Row[]): void {
  const open = (sign: number) =>
    lines.filter((line) => Math.sign(numberOf(line, 'amount_residual')) === sign).sort(byMaturity);
  for (const debit of open(1)) {
    for (const credit of open(-1)) if (numberOf(debit, 'amount_residual') > 0) matchPair(env, debit, credit);
  }
  closeWhatIsSettled(env, lines);
  updateOwners(env, lines);
}

function matchPair(env: Environment, debit: Row, credit: Row): void {
  const amount = Math.min(numberOf(debit, 'amount_residual'), -numberOf(credit, 'amount_residual'));
  const partial = env.db.insert('account.partial.reconcile', {
    debit_move_id: debit.id,
    credit_move_id: credit.id,
    amount,
    debit_amount_currency: share(debit, amount),
    credit_amount_currency: -share(credit, amount),
    company_id: debit.company_id ?? false,
    max_date: [env.db.value(debit, 'date'), env.db.value(credit, 'date')].map(String).sort().at(-1) ?? false,
  });
  const number = textOf(debit, 'matching_number') || textOf(credit, 'matching_number') || `P${partial.id}`;
  for (const [line, sign] of [
    [debit, -1],
    [credit, 1],
  ] as const) {
    const inCurrency = share(line, amount);
    touch(env, line, {
      amount_residual: roundToCents(numberOf(line, 'amount_residual') + sign * amount),
      amount_residual_currency: roundToCents(numberOf(line, 'amount_residual_currency') - inCurrency),
      matching_number: number,
    });
  }
}

/** The part of a line's residual in its own currency that this amount of company currency takes. */
const share = (line: Row, amount: number): number =>
  roundToCents((numberOf(line, 'amount_residual_currency') * amount) / Math.abs(numberOf(line, 'amount_residual')));

function closeWhatIsSettled(env: Environment, lines: readonly Row[]): void {
  const settled = lines.filter((line) => line.matching_number && numberOf(line, 'amount_residual') === 0);
  const groups = new Set(lines.map((line) => textOf(line, 'matching_number')).filter(Boolean));
  for (const line of settled) touch(env, line, { reconciled: true });
  for (const number of groups) {
    const matched = env.db.rows('account.move.line').filter((line) => line.matching_number === number);
    if (!matched.every((line) => numberOf(line, 'amount_residual') === 0)) continue;
    const full = env.db.insert('account.full.reconcile', {});
    for (const line of matched) touch(env, line, { full_reconcile_id: full.id, matching_number: String(full.id) });
  }
}

function updateOwners(env: Environment, lines: readonly Row[]): void {
  for (const id of new Set(lines.flatMap((line) => linkOf(line, 'move_id') ?? []))) {
    const move = env.db.get('account.move', id);
    updateResidual(env, move);
    const payment = env.db.find('account.payment', linkOf(move, 'origin_payment_id') ?? 0);
    if (payment) settlePayment(env, payment, lines);
  }
}

/** A payment is through once it is used up by invoices that are paid in full. */
function settlePayment(env: Environment, payment: Row, lines: readonly Row[]): void {
  const own = env.db
    .rows('account.move.line')
    .filter((line) => line.move_id === payment.move_id && line.account_type === 'asset_receivable');
  const isUsedUp = own.every((line) => numberOf(line, 'amount_residual') === 0);
  const others = lines.filter((line) => line.move_id !== payment.move_id);
  const paysInFull = others.every((line) => numberOf(line, 'amount_residual') === 0);
  touch(env, payment, { is_reconciled: isUsedUp, state: isUsedUp && paysInFull ? 'paid' : 'in_process' });
}

/** Undoes every match of these lines. */
export function unreconcile(env: Environment, lines: readonly Row[]): void {
  const ids = new Set(lines.map(({ id }) => id));
  const partials = env.db
    .rows('account.partial.reconcile')
    .filter((partial) => ids.has(Number(partial.debit_move_id)) || ids.has(Number(partial.credit_move_id)));
  for (const partial of partials) {
    const sides = [
      [partial.debit_move_id, numberOf(partial, 'amount'), numberOf(partial, 'debit_amount_currency')],
      [partial.credit_move_id, -numberOf(partial, 'amount'), -numberOf(partial, 'credit_amount_currency')],
    ] as const;
    const touched = sides.map(([id, amount, inCurrency]) => {
      const line = env.db.get('account.move.line', Number(id));
      touch(env, line, {
        amount_residual: roundToCents(numberOf(line, 'amount_residual') + amount),
        amount_residual_currency: roundToCents(numberOf(line, 'amount_residual_currency') + inCurrency),
        reconciled: false,
        full_reconcile_id: false,
        matching_number: false,
      });
      return line;
    });
    env.db.remove('account.partial.reconcile', partial.id);
    updateOwners(env, touched);
  }
}
