import { LEVELS, type Level, oneLevelDown } from '../severity/level.ts';
import type { Reason } from '../severity/severity-reason.ts';

/** The level of a verdict, worked out from its reasons and nothing else; throws when they argue for none. */
export function levelFromReasons(reasons: readonly Reason[]): Level {
  const has = (rule: Reason['rule']) => reasons.some((reason) => reason.rule === rule);
  const argued = reasons.flatMap(levelArguedFor).sort((a, b) => LEVELS.indexOf(b) - LEVELS.indexOf(a));
  const gravest = argued[0] ?? levelAtRest(reasons);
  const level = has('small_amount') ? 'mild' : gravest;
  return has('promise_open') || has('plan_kept') ? oneLevelDown(level) : level;
}

/** A rule argues only where its own figures bear it out. */
function levelArguedFor(reason: Reason): Level[] {
  switch (reason.rule) {
    case 'days_late':
      return reason.days >= reason.atLeast ? [reason.level] : [];
    case 'days_and_amount':
      return reason.days >= reason.atLeast && reason.amount.minor >= reason.from.minor ? [reason.level] : [];
    case 'credit_limit':
      return reason.percent >= reason.atLeast ? [reason.level] : [];
    case 'broken_promises':
      return reason.count >= reason.atLeast ? [reason.level] : [];
    case 'legal':
      return ['critical'];
    default:
      return [];
  }
}

/** Where nothing is chased, the first reason names the level. */
function levelAtRest([first]: readonly Reason[]): Level {
  switch (first?.rule) {
    case 'nothing_overdue':
    case 'below_tolerance':
      return 'current';
    case 'due_soon':
      return 'due_soon';
    case 'payment_clearing':
      return 'clearing';
    case 'in_dispute':
      return 'disputed';
    default:
      throw new Error(`no reason for any level: ${first?.rule}`);
  }
}
