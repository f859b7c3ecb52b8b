import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from '../policy/policy.ts';
import { type Account, type Debt, openAccount } from './account.ts';
import { anchorOn, debtsLeftOut } from './anchor.ts';
import { contactDaysOf } from './contact-days.ts';
import type { ContactPlan } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { dateOf, dayNumberOf } from './day-number.ts';
import { ladderOf } from './ladder.ts';
import { nextContactOf } from './next-contact.ts';
import { LIVE_RUN, type RunConditions } from './run-conditions.ts';
import { stepVerdicts } from './step-verdicts.ts';
import { walk } from './walk.ts';

/**
 * What a policy does about one customer of one company from `today` on: the next contact or what stops it, what comes
 * after if nobody pays or answers, and for every step why it was, will or will not be taken.
 */
export function planContacts(
  facts: CustomerFacts,
  policy: Policy,
  calendar: BusinessCalendar,
  today: CalendarDate,
  run: RunConditions = LIVE_RUN,
): ContactPlan {
  const days = contactDaysOf(calendar);
  const account = openAccount({ facts, ladder: ladderOf(policy), days, run, today: dayNumberOf(today) });
  const day = days.sameOrNext(account.today);
  const walked = walk(account);
  const coming = walked.steps.map(({ contact }) => contact);
  const spokenOf = coming.find(({ debtIds }) => debtIds.length > 0)?.debtIds[0];
  const anchor = anchorOn(account, day) ?? account.debts.find(({ id }) => id === spokenOf);
  const steps = stepVerdicts(account, { anchor, day }, walked);
  return {
    policyId: policy.id,
    anchor: anchor && anchorOf(anchor, account),
    next: nextContactOf(account, day, walked, steps),
    coming,
    steps,
    leftOut: debtsLeftOut(account, day),
  };
}

function anchorOf({ id, due, lastDayInTime }: Debt, { today }: Account): ContactPlan['anchor'] {
  return { debtId: id, dueDate: dateOf(due), daysLate: today > lastDayInTime ? today - due : 0 };
}
