import type { Environment } from '../orm/environment.ts';
import { userError } from '../orm/odoo-error.ts';
import { numberOf, type Row, textOf } from '../orm/row.ts';
import { touch } from '../orm/write.ts';
import { linesOf, receivablesOf, updateResidual } from './recompute-invoice.ts';
import { unreconcile } from './reconcile.ts';

const prefixes: Readonly<Record<string, (date: string, code: string) => string>> = {
  out_invoice: (date) => `FAT/${date.slice(0, 4)}/`,
  out_refund: (date) => `RFAT/${date.slice(0, 4)}/`,
  entry: (date, code) =>
    code === 'DIVER' ? `DIVER/${date.slice(0, 7).replace('-', '/')}/` : `P${code}/${date.slice(0, 4)}/`,
};

/** The next number of its kind, company and year. */
function nextName({ db }: Environment, move: Row): string {
  const code = textOf(db.get('account.journal', Number(move.journal_id)), 'code');
  const prefix = prefixes[textOf(move, 'move_type')]?.(textOf(move, 'date'), code) ?? '';
  const taken = db
    .rows('account.move')
    .filter((other) => other.company_id === move.company_id && textOf(other, 'name').startsWith(prefix))
    .map((other) => Number(textOf(other, 'name').slice(prefix.length)));
  const digits = prefix.startsWith('DIVER') ? 4 : 5;
  return `${prefix}${String(Math.max(0, ...taken) + 1).padStart(digits, '0')}`;
}

const byDate = (a: Row, b: Row) => textOf(a, 'date').localeCompare(textOf(b, 'date')) || a.id - b.id;

export function postMoves(env: Environment, moves: readonly Row[]): false {
  for (const move of moves.toSorted(byDate)) {
    if (move.state === 'posted') throw userError('O lançamento já foi lançado.');
    if (move.move_type !== 'entry' && numberOf(move, 'amount_total') < 0)
      throw userError('Não é possível lançar uma fatura negativa.');
    const name = textOf(move, 'name') || nextName(env, move);
    touch(env, move, {
      state: 'posted',
      name,
      ...(move.move_type === 'out_invoice' && { payment_reference: name }),
    });
    touchLines(env, move);
    nameInstalments(env, move, name);
    leaveOutOfFollowUp(env, move);
    updateResidual(env, move);
  }
  return false;
}

/** Lines hold their entry's state, so a change of it is theirs too. */
function touchLines(env: Environment, move: Row): void {
  for (const line of linesOf(env.db, move)) touch(env, line, {});
}

function nameInstalments(env: Environment, move: Row, name: string): void {
  if (move.move_type !== 'out_invoice') return;
  const lines = receivablesOf(env.db, move);
  for (const [index, line] of lines.entries())
    touch(env, line, { name: lines.length > 1 ? `${name} parcela Nº ${index + 1}` : name });
}

/** Odoo 19 does so by itself with every miscellaneous entry. */
function leaveOutOfFollowUp(env: Environment, move: Row): void {
  if (move.move_type !== 'entry' || move.origin_payment_id) return;
  for (const line of linesOf(env.db, move)) touch(env, line, { no_followup: true });
}

const setState =
  (state: string) =>
  (env: Environment, moves: readonly Row[]): boolean => {
    for (const move of moves) {
      unreconcile(env, receivablesOf(env.db, move));
      touch(env, move, { state });
      touchLines(env, move);
      updateResidual(env, move);
    }
    return true;
  };

export const cancelMoves = setState('cancel');

export function draftMoves(env: Environment, moves: readonly Row[]): boolean {
  for (const move of moves) detachPdf(env, move);
  return setState('draft')(env, moves);
}

/** The PDF of an invoice that may change now is an attachment like any other. */
function detachPdf({ db }: Environment, move: Row): void {
  for (const file of db.rows('ir.attachment')) {
    if (file.res_model !== 'account.move' || file.res_id !== move.id || !file.res_field) continue;
    Object.assign(file, { res_field: false, name: textOf(file, 'name').replace(/\.pdf$/, ' (separado).pdf') });
  }
}
