import { expect, it } from 'vitest';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Policy } from '../policy/policy.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { calendarOfWorld, liveThrough } from '../testing/live-world.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { fewWeeks } from '../testing/random-world.ts';
import { contactDaysOf } from './contact-days.ts';
import type { ContactPlan, Stop } from './contact-plan.ts';
import type { CustomerFacts, OpenDebt } from './customer-facts.ts';
import { dayNumberOf } from './day-number.ts';
import { ladderOf } from './ladder.ts';
import { planContacts } from './plan-contacts.ts';
import { planToday } from './plan-today.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

const on = (today: CalendarDate, facts: CustomerFacts = someFacts()) =>
  planToday(facts, STANDARD_B2B, aCalendar(), today, RUN);

it('tells the step of the day, and nothing on the day after', () => {
  expect(on('2026-03-03')).toMatchObject({ contacts: [{ stepId: 'R1', day: '2026-03-03', debtIds: [1] }], stops: [] });
  expect(on('2026-03-04').contacts).toMatchObject([{ stepId: 'R1' }]);
  const said = someFacts({ contacts: [aContact('2026-03-03', 'R1')] });
  expect(on('2026-03-04', said)).toEqual({ contacts: [], stops: [] });
});

it('tells what stops a customer of whom something would be said', () => {
  const paused = someFacts({ commitments: { pause: { until: '2026-03-20', reason: 'férias coletivas' } } });
  expect(on('2026-03-10', paused)).toEqual({
    contacts: [],
    stops: [{ rule: 'pause', until: '2026-03-20', reason: 'férias coletivas' }],
  });
});

it('tells that nobody can be reached, before the first step is due', () => {
  const unreachable = someFacts({
    debts: [aDebt({ dueDate: '2026-04-30' })],
    reach: { email: 'none', phone: false, optedIn: [], postalAddress: false },
  });
  expect(on('2026-03-10', unreachable)).toMatchObject({
    contacts: [],
    stops: expect.arrayContaining([{ rule: 'no_billing_contact' }]),
  });
});

it('has nothing to say of somebody who owes nothing', () => {
  expect(on('2026-03-10', someFacts({ debts: [] }))).toEqual({ contacts: [], stops: [] });
});

it('tells of invoices that were never sent where there are no others, from the day of the first step', () => {
  const [unsent, disputed] = [aDebt({ id: 1, sentToCustomer: false }), aDebt({ id: 2 })];
  const commitments = { disputed: new Set([2]) };
  expect(on('2026-03-10', someFacts({ debts: [unsent, disputed], commitments }))).toEqual({
    contacts: [],
    stops: [{ rule: 'invoice_never_sent', debtIds: [1] }],
  });
  expect(on('2026-03-03', someFacts({ debts: [unsent, disputed] })).contacts).toMatchObject([{ debtIds: [2] }]);
  const later = aDebt({ id: 1, dueDate: '2026-04-30', sentToCustomer: false });
  expect(on('2026-03-10', someFacts({ debts: [later] })).stops).toEqual([]);
  // The preventive call, a week before it is due, is the first.
  expect(on('2026-04-22', someFacts({ debts: [later] })).stops).toEqual([]);
  expect(on('2026-04-23', someFacts({ debts: [later] })).stops).toMatchObject([{ rule: 'invoice_never_sent' }]);
});

it('tells on a closed day what the next open one brings: who is thanked then waits for no invoice', () => {
  const [saturday, monday] = ['2026-03-07', '2026-03-09'] as const;
  const debts = [aDebt({ id: 2, dueDate: saturday, sentToCustomer: false })];
  const facts = someFacts({ debts, contacts: [aContact('2026-03-04', 'R1')], paidUpOn: '2026-03-06' });
  expect(on(saturday, facts)).toEqual({ contacts: [], stops: [] });
  expect(on(monday, facts)).toMatchObject({ contacts: [{ stepId: 'OK', day: monday }], stops: [] });
  const thanked = { ...facts, contacts: [...facts.contacts, aContact(monday, 'OK')] };
  expect(on('2026-03-10', thanked)).toEqual({ contacts: [], stops: [{ rule: 'invoice_never_sent', debtIds: [2] }] });
});

interface Today {
  readonly facts: CustomerFacts;
  readonly policy: Policy;
  readonly calendar: BusinessCalendar;
  readonly day: CalendarDate;
}

/** What the whole plan says of today: what stops its debt, or that nothing else is left than what was never sent. On a closed day, of the next open one. */
function stopsIn({ anchor, next, leftOut, coming }: ContactPlan, { facts, ...today }: Today): readonly Stop[] {
  if (anchor) return next.kind === 'stopped' ? next.stops : [];
  const unspeakable = leftOut.filter(({ rule }) => rule !== 'payment_clearing');
  const openDay = contactDaysOf(today.calendar).sameOrNext(dayNumberOf(today.day));
  const isLeft = unspeakable.length < facts.debts.length || coming.some(({ day }) => dayNumberOf(day) === openDay);
  if (isLeft) return [];
  const unsent = unspeakable.filter(({ rule }) => rule === 'invoice_never_sent').map(({ debtId }) => debtId);
  const debtIds = unsent.filter((id) =>
    hasBegun(
      facts.debts.find((debt) => debt.id === id),
      today,
    ),
  );
  return debtIds.length > 0 ? [{ rule: 'invoice_never_sent', debtIds }] : [];
}

/** Whether some step would apply to a debt by today if it were the only one, and had been sent. */
function hasBegun(debt: OpenDebt | undefined, { policy, calendar, day }: Omit<Today, 'facts'>): boolean {
  const days = contactDaysOf(calendar);
  const steps = debt ? ladderOf(policy).stepDays(dayNumberOf(debt.dueDate), days) : [];
  return steps.some((step) => step <= days.sameOrNext(dayNumberOf(day)));
}

it(
  'is today’s part of the whole plan, on every day of eventful weeks',
  always([fewWeeks], (world) => {
    const calendar = calendarOfWorld(world);
    for (const { day, state } of liveThrough(world)) {
      const whole = planContacts(state.facts, world.policy, calendar, day, state.run);
      expect(planToday(state.facts, world.policy, calendar, day, state.run)).toEqual({
        contacts: whole.coming.filter((contact) => contact.day === day),
        stops: stopsIn(whole, { ...state, day, calendar, policy: world.policy }),
      });
    }
  }),
  300_000,
);
