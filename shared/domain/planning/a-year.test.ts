import { expect, it } from 'vitest';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { type Channel, reachesCustomer } from '../policy/policy.ts';
import { always } from '../testing/always.ts';
import { calendarOfWorld, type LivedDay, liveThrough } from '../testing/live-world.ts';
import { eventfulYear, type World } from '../testing/random-world.ts';
import type { PlannedContact } from './contact-plan.ts';

/** What is true of a step taken on a day, by the name of what it would break. */
type Checks = readonly [holds: boolean, otherwise: string][];

const toCustomer = ({ channel }: { readonly channel: Channel }) => reachesCustomer(channel);

const within = (contacts: readonly { readonly day: CalendarDate }[], day: CalendarDate, days: number) =>
  contacts.filter((contact) => daysBetween(contact.day, day) < days).length;

function calm(taken: PlannedContact, { day, state, ...lived }: LivedDay, { policy }: World): Checks {
  const { limits, gapExceptions } = policy;
  const before = state.facts.contacts.filter(toCustomer);
  const last = before.findLast((contact) => before.every((other) => other.day <= contact.day));
  const isClose = last !== undefined && daysBetween(last.day, day) < limits.gapDays;
  const mayBeClose = gapExceptions.some((pair) => pair.after === last?.step?.stepId && pair.before === taken.stepId);
  const all = [...before, taken];
  const calls = all.filter(({ channel }) => channel === 'call');
  return [
    [lived.taken.filter(toCustomer).length === 1, 'one contact a day'],
    [!isClose || mayBeClose, 'the gap'],
    [within(all, day, 7) <= limits.contactsIn7Days, 'contacts in 7 days'],
    [within(all, day, 30) <= limits.contactsIn30Days, 'contacts in 30 days'],
    [taken.channel !== 'call' || within(calls, day, 1) <= limits.callsPerDay, 'calls a day'],
    [taken.channel !== 'call' || within(calls, day, 7) <= limits.callsIn7Days, 'calls in 7 days'],
  ];
}

function unstopped(taken: PlannedContact, { day, state }: LivedDay, world: World): Checks {
  const { commitments, reach } = state.facts;
  const { promise, pause } = commitments;
  const promisedUntil = promise && calendarOfWorld(world).addBusinessDays(promise.dueOn, 1);
  return [
    [!commitments.doNotContact, 'do not contact'],
    [!state.run.killSwitch, 'the kill switch'],
    [pause === undefined || pause.until < day, 'a pause'],
    [promisedUntil === undefined || promisedUntil < day || taken.anchor === 'payment', 'a promise'],
    [taken.channel !== 'email' || reach.email === 'deliverable', 'a bounced or missing address'],
    [taken.channel !== 'call' || reach.phone, 'a missing phone'],
    [reach.optedIn.some((one) => one === taken.channel) || !/whatsapp|sms/.test(taken.channel), 'consent'],
  ];
}

function aboutWhatIsOwed({ anchor, debtIds, minor }: PlannedContact, { state, day }: LivedDay): Checks {
  const { debts, commitments, paidUpOn } = state.facts;
  if (anchor === 'payment')
    return [[debtIds.length === 0 && paidUpOn !== undefined && paidUpOn <= day, 'thanks unpaid']];
  const spokenOf = debts.filter(({ id }) => debtIds.includes(id));
  return [
    [debtIds.length > 0 && spokenOf.length === debtIds.length, 'a paid debt'],
    [minor > 0 && minor <= spokenOf.reduce((sum, debt) => sum + debt.minor, 0), 'more than is owed'],
    [spokenOf.every(({ sentToCustomer }) => sentToCustomer), 'an invoice never sent'],
    [!debtIds.some((id) => commitments.disputed.has(id)), 'a dispute'],
  ];
}

const broken = (checks: Checks, { stepId, day }: PlannedContact) =>
  checks.filter(([holds]) => !holds).map(([, otherwise]) => `${stepId} on ${day} against ${otherwise}`);

function brokenOnDay(lived: LivedDay, world: World): string[] {
  return lived.taken.flatMap((taken) => [
    ...(toCustomer(taken) ? broken([...calm(taken, lived, world), ...unstopped(taken, lived, world)], taken) : []),
    ...broken(aboutWhatIsOwed(taken, lived), taken),
    ...broken([[calendarOfWorld(world).isBusinessDay(lived.day), 'the calendar']], taken),
  ]);
}

/** Steps taken twice, or after a later one, about the same debt. */
function outOfOrder(year: readonly LivedDay[], { policy }: World): string[] {
  const reached = new Map<string, number>();
  return year.flatMap(({ taken }) =>
    taken.flatMap(({ stepId, channel, day, debtIds: [anchor] }) => {
      const track = `${anchor} ${reachesCustomer(channel) ? 'talk' : channel}`;
      const place = policy.steps.findIndex(({ id }) => id === stepId);
      const isNext = anchor === undefined || place > (reached.get(track) ?? -1);
      reached.set(track, place);
      return isNext ? [] : [`${stepId} again about ${anchor} on ${day}`];
    }),
  );
}

function unexplained({ day, plan }: LivedDay): string[] {
  if (!plan) return [];
  const { next, steps, coming } = plan;
  const silent = steps.filter(({ verdict }) => {
    if (verdict.kind === 'stopped') return verdict.held.length === 0;
    if (verdict.kind === 'not_for_this_customer') return verdict.unmet.length === 0;
    return verdict.kind === 'planned' && !coming.includes(verdict.contact);
  });
  const isSilent = next.kind === 'stopped' && next.stops.length === 0;
  return [
    ...silent.map(({ stepId }) => `no word about ${stepId} on ${day}`),
    ...(isSilent ? [`stopped on ${day}`] : []),
  ];
}

it(
  'a year under any valid policy has no contact outside of contact days, gap, caps or against a stop, no step twice or backwards, nothing but thanks after payment, and a reason for everything',
  always([eventfulYear], (world) => {
    const year = liveThrough(world);
    const problems = year.flatMap((lived) => [...brokenOnDay(lived, world), ...unexplained(lived)]);
    expect([...problems, ...outOfOrder(year, world)]).toEqual([]);
  }),
  600_000,
);
