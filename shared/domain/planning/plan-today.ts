import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from '../policy/policy.ts';
import { type Account, debtsOf, openAccount, trying } from './account.ts';
import { anchorOn, debtsLeftOut } from './anchor.ts';
import { contactDaysOf } from './contact-days.ts';
import type { ContactPlan, PlannedContact, Stop } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { type DayNumber, dayNumberOf } from './day-number.ts';
import { ladderOf } from './ladder.ts';
import { type DatedAct, type Holds, nextAct, nextContact, takeAct } from './next-act.ts';
import { stopsOn } from './next-contact.ts';
import { planContacts } from './plan-contacts.ts';
import { plannedContact } from './planned-contact.ts';
import { LIVE_RUN, type RunConditions } from './run-conditions.ts';
import { EVER } from './walk.ts';

/** What a run asks about one customer: what to do today, and what keeps it from being contacted at all. */
export interface TodaysPlan {
  readonly contacts: readonly PlannedContact[];
  /** Empty for somebody of whom nothing is to be said; an invoice that was never sent is waited for, once something would be said of it. */
  readonly stops: readonly Stop[];
}

/** Today's part of `planContacts`, without what comes after and the verdict on every step: several times as fast. */
export function planToday(
  facts: CustomerFacts,
  policy: Policy,
  calendar: BusinessCalendar,
  today: CalendarDate,
  run: RunConditions = LIVE_RUN,
): TodaysPlan {
  const days = contactDaysOf(calendar);
  const account = openAccount({ facts, ladder: ladderOf(policy), days, run, today: dayNumberOf(today) });
  const holds: Holds = new Map();
  const first = nextContact(account, { from: account.today, to: EVER, holds });
  return {
    contacts: contactsToday(account, first, holds),
    stops: stopsToday(account, first) ?? stopsOfWhole(planContacts(facts, policy, calendar, today, run)),
  };
}

function contactsToday(account: Account, first: DatedAct | undefined, holds: Holds): PlannedContact[] {
  const span = { from: account.today, to: account.today, holds };
  const acts = trying(account, () => {
    const taken = first?.day === account.today ? [first] : [];
    for (const act of taken) takeAct(act, account);
    for (const track of ['decision', 'marker'] as const) {
      const act = nextAct(track, account, span);
      if (!act) continue;
      takeAct(act, account);
      taken.push(act);
    }
    return taken;
  });
  return acts.map((act) => plannedContact(act, account, holds));
}

/** Undefined where only the whole plan tells: no step is ahead that reaches the customer, and nothing stops it today. */
function stopsToday(account: Account, first: DatedAct | undefined): readonly Stop[] | undefined {
  const { debts, days, today } = account;
  const day = days.sameOrNext(today);
  if (first?.day === day) return [];
  if (debts.length === 0) return neverSent(account, day);
  const isSpokenOf = anchorOn(account, day) !== undefined || (first?.turn.debts.length ?? 0) > 0;
  if (!isSpokenOf) return undefined;
  const stops = stopsOn(account, day);
  return stops.length > 0 || first ? stops : undefined;
}

/** Of those whose first step would be due. */
function neverSent(account: Account, day: DayNumber): Stop[] {
  const { facts, ladder, days } = account;
  const isTimeFor = (dueDate: CalendarDate) => Math.min(...ladder.stepDays(dayNumberOf(dueDate), days)) <= day;
  const timely = new Set(debtsOf(facts, ladder).flatMap(({ id, dueDate }) => (isTimeFor(dueDate) ? id : [])));
  const debtIds = debtsLeftOut(account, day).flatMap(({ rule, debtId }) =>
    rule === 'invoice_never_sent' && timely.has(debtId) ? debtId : [],
  );
  return debtIds.length > 0 ? [{ rule: 'invoice_never_sent', debtIds }] : [];
}

function stopsOfWhole({ anchor, next }: ContactPlan): readonly Stop[] {
  return anchor && next.kind === 'stopped' ? next.stops : [];
}
