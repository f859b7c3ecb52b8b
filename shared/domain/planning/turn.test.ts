import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const coming = (today: CalendarDate, facts: CustomerFacts, policy = STANDARD_B2B) =>
  planContacts(facts, policy, aCalendar(), today, { ...LIVE_RUN, bankDataMaxAgeDays: undefined }).coming;

it('what is said before the due date is not said after it, though nothing else is due', () => {
  const policy = aPolicy([aStep({ id: 'P', day: -1 }), aStep({ id: 'R', day: 5 })]);
  expect(coming('2026-03-04', someFacts(), policy).map(({ stepId }) => stepId)).toEqual(['R']);
});

describe('a broken promise', () => {
  it('sets no decision back to the next one', () => {
    const decision = (id: string, day: number) => aStep({ id, day, channels: ['decision'], mode: 'manual' });
    const policy = aPolicy([decision('G1', 5), decision('G2', 8), decision('G3', 14)]);
    const contacts = [aContact('2026-03-09', 'G1', { policyId: 'test', channel: 'decision' })];
    const facts = someFacts({ contacts, promiseBrokenOn: '2026-03-13' });
    expect(coming('2026-03-16', facts, policy)[0]?.stepId).toBe('G3');
  });

  it('is not forgotten while another promise stands', () => {
    const amount = { currency: 'BRL', minor: 2000_00 };
    const promise = { madeOn: '2026-03-12', dueOn: '2026-03-20', amount } as const;
    const contacts = [aContact('2026-03-09', 'R2')];
    const facts = someFacts({ commitments: { promise }, contacts, promiseBrokenOn: '2026-03-10' });
    const [next, after] = coming('2026-03-13', facts);
    expect(next).toMatchObject({ day: '2026-03-24', stepId: 'R3' });
    expect(next?.reasons).toContainEqual({
      rule: 'held',
      by: { rule: 'promise', dueOn: '2026-03-20', until: '2026-03-23' },
    });
    expect(after?.stepId).toBe('R6');
    expect(after?.reasons.map(({ rule }) => rule)).toEqual(['step_due', 'moved_to_contact_day', 'held']);
  });
});
