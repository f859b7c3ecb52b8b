import { type BusinessCalendar, createBusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { NO_COMMITMENTS } from '../commitment/commitments.ts';
import type { ContactPlan, PlannedContact } from '../planning/contact-plan.ts';
import type { CustomerFacts, PastContact } from '../planning/customer-facts.ts';
import { planContacts } from '../planning/plan-contacts.ts';
import { asPastContact } from '../planning/planned-contact.ts';
import { rememberedBy } from '../planning/remembered.ts';
import { LIVE_RUN } from '../planning/run-conditions.ts';
import type { World } from './random-world.ts';
import { happen, total, type WorldState, withFacts } from './world-state.ts';

/** One day of a runner's life. */
export interface LivedDay {
  readonly day: CalendarDate;
  readonly state: WorldState;
  /** Undefined while the runner was away, and on days without contacts, when it does not run. */
  readonly plan: ContactPlan | undefined;
  readonly taken: readonly PlannedContact[];
}

export const calendarOfWorld = rememberedBy(({ holidays }: World) =>
  createBusinessCalendar((date) => holidays.includes(date)),
);

/** Lives through a world day by day: events, then a plan from scratch, of which only what is due today is done. */
export function liveThrough(world: World): LivedDay[] {
  const calendar = calendarOfWorld(world);
  const lived: LivedDay[] = [];
  let state = startOf(world);
  for (let day = world.from; day < addDays(world.from, world.days); day = addDays(day, 1)) {
    state = wakeUp(state, day, world, calendar);
    const isAway = world.outages.some(({ from, to }) => from <= day && day <= to);
    const runs = !isAway && calendar.isBusinessDay(day);
    const plan = runs ? planContacts(state.facts, world.policy, calendar, day, state.run) : undefined;
    const taken = plan ? dueOn(day, plan) : [];
    lived.push({ day, state, plan, taken });
    state = withFacts(state, { contacts: historyOf({ state, taken }) });
  }
  return lived;
}

/** All that was done about the customer by the evening. */
export function historyOf({ state, taken }: Pick<LivedDay, 'state' | 'taken'>): readonly PastContact[] {
  return [...state.facts.contacts, ...taken.map(asPastContact)];
}

/** What a run does on `day`: the next contact if it is for today, and what needs no contact. */
export function dueOn(day: CalendarDate, { next, coming }: ContactPlan): PlannedContact[] {
  const contact = next.kind === 'contact' && next.contact.day === day ? [next.contact] : [];
  return [...contact, ...coming.filter((one) => one.day === day && !contact.includes(one))];
}

function startOf({ grade, reach, firstOrderOnCredit }: World): WorldState {
  const facts: CustomerFacts = {
    companyId: 1,
    customerId: 7,
    supplier: { identified: true, bankDataAsOf: undefined },
    debts: [],
    instalments: [],
    coveredIds: [],
    leftOutIds: [],
    net: 0,
    commitments: NO_COMMITMENTS,
    promiseBrokenOn: undefined,
    contacts: [],
    reach,
    grade,
    tags: [],
    firstOrderOnCredit,
    paidUpOn: undefined,
  };
  return { facts, run: { ...LIVE_RUN, bankDataMaxAgeDays: undefined }, ends: [], nextDebtId: 1 };
}

function wakeUp(before: WorldState, day: CalendarDate, world: World, calendar: BusinessCalendar): WorldState {
  const over = before.ends.filter((end) => end.day <= day);
  const ended = over.reduce<WorldState>((state, { end }) => end(state), {
    ...before,
    ends: before.ends.filter((end) => end.day > day),
  });
  const today = world.events.filter((event) => event.day === day);
  const state = today.reduce<WorldState>((known, { event }) => happen(event, known, day, calendar), ended);
  const { debts } = state.facts;
  const isLate = debts.some(({ dueDate }) => calendar.sameOrNextBusinessDay(dueDate) < day);
  return withFacts(state, { paidUpOn: isLate ? undefined : state.facts.paidUpOn, net: total(debts) });
}
