import { daysBetween } from '../calendar/calendar-date.ts';
import type { OpenDebt } from '../planning/customer-facts.ts';
import { reachesCustomer } from '../policy/policy.ts';
import { CLEARING_BUSINESS_DAYS } from '../receivable/position.ts';
import { calendarOfWorld, historyOf, type LivedDay } from './live-world.ts';
import type { World } from './random-world.ts';

/** The debt whose age decides on a day: the oldest that may be spoken of, trifles aside. */
export function decidingDebt({ day, state }: LivedDay, world: World): OpenDebt | undefined {
  const { debts, commitments } = state.facts;
  const calendar = calendarOfWorld(world);
  const askedFor = ({ minor, clearing }: OpenDebt) =>
    clearing && day <= calendar.addBusinessDays(clearing.paidOn, CLEARING_BUSINESS_DAYS)
      ? minor - clearing.minor
      : minor;
  const oldestFirst = debts
    .filter((debt) => debt.sentToCustomer && !commitments.disputed.has(debt.id) && askedFor(debt) > 0)
    .sort((a, b) => daysBetween(b.dueDate, a.dueDate) || b.minor - a.minor || a.id - b.id);
  const upTo = (at: number) => oldestFirst.slice(0, at + 1).reduce((sum, debt) => sum + askedFor(debt), 0);
  return oldestFirst.find((_, at) => upTo(at) >= state.run.tolerance);
}

/** Whether a stop that somebody set or lifts again keeps the customer from being spoken to. */
export function isStopped({ day, state: { facts, run } }: LivedDay, world: World): boolean {
  const { promise, pause, doNotContact } = facts.commitments;
  const isPromised = promise !== undefined && day <= calendarOfWorld(world).addBusinessDays(promise.dueOn, 1);
  const isPaused = pause !== undefined && day <= pause.until;
  return doNotContact || run.killSwitch || isPromised || isPaused || facts.reach.email !== world.reach.email;
}

/** Whether gap and caps would let the customer be contacted once more, called even, on the evening of a day. */
export function isLeftInPeace(lived: LivedDay, { policy: { limits } }: World): boolean {
  const contacts = historyOf(lived).filter(({ channel }) => reachesCustomer(channel));
  const calls = contacts.filter(({ channel }) => channel === 'call');
  const within = (some: typeof contacts, days: number) =>
    some.filter((contact) => daysBetween(contact.day, lived.day) < days).length;
  return (
    within(contacts, limits.gapDays) === 0 &&
    within(contacts, 7) < limits.contactsIn7Days &&
    within(contacts, 30) < limits.contactsIn30Days &&
    within(calls, 1) < limits.callsPerDay &&
    within(calls, 7) < limits.callsIn7Days
  );
}
