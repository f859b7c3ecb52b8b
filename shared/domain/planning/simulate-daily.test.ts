import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { reachesCustomer } from '../policy/policy.ts';
import { always } from '../testing/always.ts';
import { calendarOfWorld, dueOn, type LivedDay, liveThrough } from '../testing/live-world.ts';
import { fewWeeks, type World } from '../testing/random-world.ts';
import { contactDaysOf } from './contact-days.ts';
import type { PlannedContact } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { dayNumberOf } from './day-number.ts';
import { afterPayments } from './payments.ts';
import { planContacts } from './plan-contacts.ts';
import { asPastContact } from './planned-contact.ts';
import { LIVE_RUN } from './run-conditions.ts';
import { simulate } from './simulate.ts';

const DAYS = 70;
const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

/** How a customer stands after some eventful weeks, each debt expected some days later, or never. */
function customerOf(last: LivedDay, expected: readonly (number | undefined)[]): CustomerFacts {
  const debts = last.state.facts.debts.map((debt, at) => {
    const later = expected[at % expected.length];
    return { ...debt, expectedOn: later === undefined ? undefined : addDays(last.day, later) };
  });
  return { ...last.state.facts, debts };
}

function lastDayOf(world: World): LivedDay {
  const last = liveThrough(world).at(-1);
  if (!last) throw new Error('a world has days');
  return last;
}

const firstDay = ({ from, days }: World) => addDays(from, days);

interface Daily {
  readonly world: World;
  readonly customers: readonly CustomerFacts[];
  readonly paying: boolean;
  readonly dailyCap: number | undefined;
}

/** The same by planning from scratch on every single day, and doing what is due on it. */
function dayByDay({ world, customers, paying, dailyCap = Number.POSITIVE_INFINITY }: Daily): PlannedContact[][] {
  const calendar = calendarOfWorld(world);
  const done: PlannedContact[][] = customers.map(() => []);
  const known = [...customers];
  const from = firstDay(world);
  for (let day = from; day < addDays(from, DAYS); day = addDays(day, 1)) {
    let left = dailyCap;
    known.forEach((before, at) => {
      const facts = paying ? paidOn(day, before, world) : before;
      const run = { ...RUN, dailyCapReached: left === 0 };
      const taken = dueOn(day, planContacts(facts, world.policy, calendar, day, run));
      left -= taken.filter(({ mode, channel }) => mode === 'automatic' && reachesCustomer(channel)).length;
      done[at]?.push(...taken);
      known[at] = { ...facts, contacts: [...facts.contacts, ...taken.map(asPastContact)] };
    });
  }
  return done;
}

function paidOn(day: CalendarDate, facts: CustomerFacts, world: World): CustomerFacts {
  const isPaidToday = facts.debts.some(({ expectedOn }) => expectedOn !== undefined && expectedOn <= day);
  return isPaidToday ? afterPayments(facts, dayNumberOf(day), contactDaysOf(calendarOfWorld(world))) : facts;
}

const withoutReasons = (contacts: readonly PlannedContact[]) => contacts.map(({ reasons: _, ...contact }) => contact);

const expectations = fc.array(fc.option(fc.nat(60), { nil: undefined }), { minLength: 1, maxLength: 4 });

it(
  'a simulation is planning day by day, whether customers pay or not, with or without a daily cap',
  always(
    [fewWeeks, fc.array(expectations, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.constantFrom(undefined, 1)],
    (world, expected, paying, dailyCap) => {
      const last = lastDayOf(world);
      const customers = expected.map((days) => customerOf(last, days));
      const simulation = simulate({
        portfolio: customers,
        policies: world.policy,
        calendarOf: () => calendarOfWorld(world),
        from: firstDay(world),
        days: DAYS,
        assumption: paying ? 'everyone_pays_as_expected' : 'nobody_pays',
        run: RUN,
        ...(dailyCap === undefined ? {} : { dailyCap }),
      });
      const simulated = simulation.customers.map(({ contacts }) => withoutReasons(contacts));
      expect(simulated).toEqual(dayByDay({ world, customers, paying, dailyCap }).map(withoutReasons));
    },
  ),
  600_000,
);

it(
  'the coming steps of a plan are what a simulation does when nobody pays',
  always([fewWeeks], (world) => {
    const facts = customerOf(lastDayOf(world), [undefined]);
    const [from, calendar] = [firstDay(world), calendarOfWorld(world)];
    const { coming } = planContacts(facts, world.policy, calendar, from, RUN);
    const { customers } = simulate({
      portfolio: [facts],
      policies: world.policy,
      calendarOf: () => calendar,
      from,
      days: 500,
      assumption: 'nobody_pays',
      run: RUN,
    });
    expect(customers[0]?.contacts).toEqual(coming.filter(({ day }) => day < addDays(from, 500)));
  }),
  600_000,
);
