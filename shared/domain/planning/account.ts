import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type Channel, reachesCustomer, type Track, trackOn } from '../policy/policy.ts';
import { CLEARING_BUSINESS_DAYS } from '../receivable/position.ts';
import type { ContactDays } from './contact-days.ts';
import type { CustomerFacts, OpenDebt, PastContact } from './customer-facts.ts';
import { type DayNumber, dayNumberOf } from './day-number.ts';
import type { Ladder, Rung } from './ladder.ts';
import type { RunConditions } from './run-conditions.ts';

/** A debt that may be spoken of, in day numbers. */
export interface Debt {
  readonly id: number;
  readonly due: DayNumber;
  /** It is late from the day after: due on a closed day, it may be paid on the next open one. */
  readonly lastDayInTime: DayNumber;
  readonly minor: number;
  /** What a payment on its way covers, and until when it is waited for. */
  readonly clearing: number;
  readonly clearingUntil: DayNumber;
  /** From when on each step of the ladder applies to it, by place. */
  readonly stepDays: readonly DayNumber[];
}

/** Something done, in day numbers. */
export interface Taken {
  readonly day: DayNumber;
  readonly channel: Channel;
  readonly answered: boolean;
  /** What it spoke of, its anchor first. */
  readonly debtIds: readonly number[];
  /** Absent for a contact outside of any policy; `rung` when the step is not, or no longer, of this one. */
  readonly step: { readonly id: string; readonly track: Track; readonly rung: Rung | undefined } | undefined;
}

export interface AccountInput {
  readonly facts: CustomerFacts;
  readonly ladder: Ladder;
  readonly days: ContactDays;
  readonly run: RunConditions;
  readonly today: DayNumber;
}

/** One customer's facts against one ladder, ready to be asked about any day from `today` on. */
export interface Account extends AccountInput {
  /** Undisputed and sent, oldest first; on a tie the largest first. */
  readonly debts: readonly Debt[];
  /** By day; what is planned is added as if it had been done. */
  readonly taken: Taken[];
  /** The days on which the customer was contacted, and those among them on which it was called. */
  readonly contactedOn: DayNumber[];
  readonly calledOn: DayNumber[];
  readonly promiseUntil: DayNumber | undefined;
  readonly promiseBrokenOn: DayNumber | undefined;
  readonly pauseUntil: DayNumber | undefined;
  readonly paidUpOn: DayNumber | undefined;
}

// Field by field: a plan asks an account thousands of times, and objects made by spread answer far more slowly.
export function openAccount({ facts, ladder, days, run, today }: AccountInput): Account {
  const { promise, pause } = facts.commitments;
  const dayOf = (date: CalendarDate | undefined) => (date === undefined ? undefined : dayNumberOf(date));
  const taken = facts.contacts.map((contact) => datedContact(contact, ladder)).sort((a, b) => a.day - b.day);
  return {
    facts,
    ladder,
    days,
    run,
    today,
    debts: debtsOf(facts, ladder)
      .filter((debt) => debt.sentToCustomer && !isDisputed(debt.id, facts, ladder))
      .map((debt) => datedDebt(debt, ladder, days))
      .sort((a, b) => a.due - b.due || b.minor - a.minor || a.id - b.id),
    taken,
    contactedOn: taken.filter(({ channel }) => reachesCustomer(channel)).map(({ day }) => day),
    calledOn: taken.filter(({ channel }) => channel === 'call').map(({ day }) => day),
    promiseUntil: promise && days.add(dayNumberOf(promise.dueOn), 1),
    promiseBrokenOn: dayOf(facts.promiseBrokenOn),
    pauseUntil: dayOf(pause?.until),
    paidUpOn: dayOf(facts.paidUpOn),
  };
}

/** Remembers what was done, or is to be done, after all before it. */
export function take(account: Account, taken: Taken): void {
  account.taken.push(taken);
  if (reachesCustomer(taken.channel)) account.contactedOn.push(taken.day);
  if (taken.channel === 'call') account.calledOn.push(taken.day);
}

/** Does something with an account and leaves it as it was, whatever was taken on the way. */
export function trying<Result>({ taken, contactedOn, calledOn }: Account, work: () => Result): Result {
  const lengths = [taken.length, contactedOn.length, calledOn.length] as const;
  const result = work();
  [taken.length, contactedOn.length, calledOn.length] = lengths;
  return result;
}

/** What the ladder's steps are about: receivables, or the instalments that took their place. */
export function debtsOf(facts: CustomerFacts, { anchor }: Ladder): readonly OpenDebt[] {
  return anchor === 'instalment' ? facts.instalments : facts.debts;
}

/** A dispute is about a receivable; the instalments of a plan were agreed on. */
export function isDisputed(id: number, { commitments }: CustomerFacts, { anchor }: Ladder): boolean {
  return anchor === 'due_date' && commitments.disputed.has(id);
}

/** What of a debt is asked for on `day`: less what a payment on its way covers. */
export function eligibleOn(debt: Debt, day: DayNumber): number {
  return day <= debt.clearingUntil ? debt.minor - debt.clearing : debt.minor;
}

export function totalOn(day: DayNumber, debts: readonly Debt[]): number {
  return debts.reduce((sum, debt) => sum + eligibleOn(debt, day), 0);
}

/** From when on a step applies to a debt. */
export function stepDay(debt: Debt, { place }: Rung): DayNumber {
  return debt.stepDays[place] ?? Number.POSITIVE_INFINITY;
}

function datedDebt({ id, dueDate, minor, clearing }: OpenDebt, ladder: Ladder, days: ContactDays): Debt {
  const due = dayNumberOf(dueDate);
  const clearingUntil = clearing && days.add(dayNumberOf(clearing.paidOn), CLEARING_BUSINESS_DAYS);
  return {
    id,
    due,
    lastDayInTime: days.sameOrNext(due),
    minor,
    clearing: clearing?.minor ?? 0,
    clearingUntil: clearingUntil ?? Number.NEGATIVE_INFINITY,
    stepDays: ladder.stepDays(due, days),
  };
}

function datedContact({ day, channel, step, answered }: PastContact, ladder: Ladder): Taken {
  return {
    day: dayNumberOf(day),
    channel,
    answered,
    debtIds: step?.debtIds ?? [],
    step: step && {
      id: step.stepId,
      track: trackOn(channel, step.anchor),
      rung: step.policyId === ladder.policy.id ? ladder.rungOf.get(step.stepId) : undefined,
    },
  };
}
