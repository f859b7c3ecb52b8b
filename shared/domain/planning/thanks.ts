import { reachesCustomer } from '../policy/policy.ts';
import { type Account, eligibleOn } from './account.ts';
import type { DayNumber } from './day-number.ts';
import { nominalDay, type Rung } from './ladder.ts';

/** Thanks that come later than this are worse than none. */
const THANKS_WITHIN_DAYS = 10;

export type ThanksDue =
  | { readonly since: DayNumber; readonly lastDay: DayNumber }
  | { readonly no: 'awaits_payment' | 'nothing_to_thank_for' };

/** When a customer is thanked: once, when nothing is late any more and it was spoken to before it paid. */
export function thanksDue({ step }: Rung, account: Account, day: DayNumber): ThanksDue {
  const { paidUpOn, days, debts, taken } = account;
  const late = debts.some((debt) => debt.lastDayInTime < day && eligibleOn(debt, day) > 0);
  if (paidUpOn === undefined || late) return { no: 'awaits_payment' };
  const spokenTo = taken.findLast(
    ({ channel, step: done, day: on }) => reachesCustomer(channel) && done?.track !== 'thanks' && on <= paidUpOn,
  );
  const thanked = taken.findLast((contact) => contact.step?.track === 'thanks');
  if (!spokenTo || (thanked && thanked.day >= spokenTo.day)) return { no: 'nothing_to_thank_for' };
  const since = days.sameOrNext(nominalDay(step, paidUpOn, days));
  return { since, lastDay: since + THANKS_WITHIN_DAYS };
}
