import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aDebt, someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import type { OpenDebt } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const plan = (today: CalendarDate, debts: readonly OpenDebt[], { policy = STANDARD_B2B, tolerance = 50_00 } = {}) =>
  planContacts(someFacts({ debts }), policy, aCalendar(), today, {
    ...LIVE_RUN,
    bankDataMaxAgeDays: undefined,
    tolerance,
  });

const covered = (id: number, paidOn: CalendarDate = '2026-03-10') =>
  aDebt({ id, clearing: { minor: 2000_00, paidOn } });

describe('a debt that a payment on its way covers', () => {
  it('is not spoken of beside another one', () => {
    expect(plan('2026-03-11', [aDebt({ id: 1 }), covered(2)]).coming[0]).toMatchObject({
      debtIds: [1],
      minor: 2000_00,
    });
  });

  it('does not decide, not even without a tolerance', () => {
    const debts = [covered(1), aDebt({ id: 2, dueDate: '2026-03-06' })];
    expect(plan('2026-03-11', debts, { tolerance: 0 }).anchor?.debtId).toBe(2);
  });

  it('is waited for until the last of the payments has cleared', () => {
    expect(plan('2026-03-11', [covered(1), covered(2, '2026-03-11')]).next).toMatchObject({
      stops: [{ rule: 'payment_clearing', debtIds: [1, 2], until: '2026-03-13' }],
    });
  });
});

it('a reminder on the due date speaks of all that is due that day', () => {
  const policy = aPolicy([aStep({ day: 0 })]);
  expect(plan('2026-03-02', [aDebt({ id: 1 }), aDebt({ id: 2 })], { policy }).coming[0]?.debtIds).toEqual([1, 2]);
});
