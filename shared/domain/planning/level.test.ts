import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

const RUN = { ...LIVE_RUN, bankDataMaxAgeDays: undefined };
const next = (today: CalendarDate, facts: ReturnType<typeof someFacts>, policy = STANDARD_B2B) => {
  const [first] = planContacts(facts, policy, aCalendar(), today, RUN).coming;
  return first && `${first.day} ${first.stepId}`;
};

describe('a debt that was spoken of beside an older one, since paid', () => {
  const left = (...contacts: Parameters<typeof aContact>[]) =>
    someFacts({ debts: [aDebt({ id: 2 })], contacts: contacts.map((contact) => aContact(...contact)) });

  it('has had that step', () => {
    expect(next('2026-03-04', left(['2026-03-03', 'R1', { debtIds: [1, 2] }]))).toBe('2026-03-09 R2');
  });

  it('has come no further than that step, though it was late enough for more', () => {
    expect(next('2026-03-27', left(['2026-03-24', 'R3', { debtIds: [1, 2] }]))).toBe('2026-03-27 R6');
  });

  it('too early for any step of its own, is as if nothing had been said of it', () => {
    const policy = aPolicy([aStep({ id: 'S1', day: 5 }), aStep({ id: 'S2', day: 11 })]);
    const contacts = [aContact('2026-03-04', 'S2', { policyId: 'test', debtIds: [1, 2] })];
    const broken = { debts: [aDebt({ id: 2 })], contacts, promiseBrokenOn: '2026-03-11' } as const;
    expect(next('2026-03-16', someFacts(broken), policy)).toBe('2026-03-16 S2');
  });
});
