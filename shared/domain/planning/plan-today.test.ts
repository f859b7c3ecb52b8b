import { expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { calendarOfWorld, liveThrough } from '../testing/live-world.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { fewWeeks } from '../testing/random-world.ts';
import type { ContactPlan, Stop } from './contact-plan.ts';
import type { CustomerFacts } from './customer-facts.ts';
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

it('tells of invoices that were never sent where there are no others', () => {
  const [unsent, disputed] = [aDebt({ id: 1, sentToCustomer: false }), aDebt({ id: 2 })];
  const commitments = { disputed: new Set([2]) };
  expect(on('2026-03-10', someFacts({ debts: [unsent, disputed], commitments }))).toEqual({
    contacts: [],
    stops: [{ rule: 'invoice_never_sent', debtIds: [1] }],
  });
  expect(on('2026-03-03', someFacts({ debts: [unsent, disputed] })).contacts).toMatchObject([{ debtIds: [2] }]);
});

/** What the whole plan says of today: what stops its debt, or that nothing else is left than what was never sent. */
function stopsIn({ anchor, next, leftOut }: ContactPlan, { debts }: CustomerFacts): readonly Stop[] {
  if (anchor) return next.kind === 'stopped' ? next.stops : [];
  const unspeakable = leftOut.filter(({ rule }) => rule !== 'payment_clearing');
  const unsent = unspeakable.filter(({ rule }) => rule === 'invoice_never_sent').map(({ debtId }) => debtId);
  const nothingElse = unspeakable.length === debts.length && unsent.length > 0;
  return nothingElse ? [{ rule: 'invoice_never_sent', debtIds: unsent }] : [];
}

it(
  'is today’s part of the whole plan, on every day of eventful weeks',
  always([fewWeeks], (world) => {
    const calendar = calendarOfWorld(world);
    for (const { day, state } of liveThrough(world)) {
      const whole = planContacts(state.facts, world.policy, calendar, day, state.run);
      expect(planToday(state.facts, world.policy, calendar, day, state.run)).toEqual({
        contacts: whole.coming.filter((contact) => contact.day === day),
        stops: stopsIn(whole, state.facts),
      });
    }
  }),
  300_000,
);
