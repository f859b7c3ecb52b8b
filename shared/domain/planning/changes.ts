import type { Track } from '../policy/policy.ts';
import { type Account, stepDay } from './account.ts';
import type { DayNumber } from './day-number.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** The first day after `day` on which a payment on its way is no longer waited for. */
export function nextClearing({ debts }: Account, day: DayNumber): DayNumber {
  return debts.reduce((next, { clearingUntil }) => sooner(clearingUntil + 1, next, day), NEVER);
}

/** The first day after `day` on which anything a plan looks at is different, though nobody did anything. */
export function nextChange(account: Account, track: Track, day: DayNumber): DayNumber {
  const { debts, ladder, promiseUntil = NEVER, pauseUntil = NEVER, run, today } = account;
  let next = sooner(promiseUntil + 1, sooner(pauseUntil + 1, NEVER, day), day);
  if (run.dailyCapReached) next = sooner(today + 1, next, day);
  for (const debt of debts) {
    for (const change of [debt.due, debt.lastDayInTime, debt.clearingUntil]) next = sooner(change + 1, next, day);
    for (const rung of ladder.tracks[track]) next = sooner(stepDay(debt, rung), next, day);
  }
  return next;
}

function sooner(candidate: DayNumber, next: DayNumber, after: DayNumber): DayNumber {
  return candidate > after && candidate < next ? candidate : next;
}
