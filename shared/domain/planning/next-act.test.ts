import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { withStep } from '../testing/policy-builders.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };

describe('thanks and the next reminder', () => {
  const firstTwo = (today: CalendarDate, paidUpOn: CalendarDate, dueDate: CalendarDate, policy = STANDARD_B2B) => {
    const debts = [aDebt({ id: 2, dueDate })];
    const facts = someFacts({ debts, contacts: [aContact('2026-03-09', 'R2')], paidUpOn });
    const { coming } = planContacts(facts, policy, aCalendar(), today, RUN);
    return coming.slice(0, 2).map(({ day, stepId }) => `${day} ${stepId}`);
  };

  it('due on the same Monday, seen from the weekend before: thanks go first', () => {
    expect(firstTwo('2026-03-14', '2026-03-13', '2026-03-17')).toEqual(['2026-03-16 OK', '2026-03-19 R1']);
  });

  it('a reminder that is due before the thanks does not wait for them', () => {
    const later = withStep(STANDARD_B2B, 'OK', { offset: { days: 2, unit: 'business' } });
    expect(firstTwo('2026-03-12', '2026-03-12', '2026-03-20', later)).toEqual(['2026-03-13 P1', '2026-03-16 OK']);
  });
});

it('a step that was held twice tells both reasons', () => {
  const pause = { until: '2026-03-10', reason: 'férias' } as const;
  const contacts = [{ day: '2026-03-09', channel: 'email', step: undefined, answered: false } as const];
  const facts = someFacts({ commitments: { pause }, contacts });
  expect(planContacts(facts, STANDARD_B2B, aCalendar(), '2026-03-10', RUN).coming[0]).toMatchObject({
    day: '2026-03-12',
    reasons: [
      { rule: 'step_due', on: '2026-03-10' },
      { rule: 'held', by: { rule: 'pause' } },
      { rule: 'held', by: { rule: 'gap' } },
    ],
  });
});
