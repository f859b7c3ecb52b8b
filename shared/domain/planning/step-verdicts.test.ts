import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { STANDARD_B2B } from '../policy/presets.ts';
import { aCalendar } from '../testing/builders.ts';
import { aContact, aDebt, someFacts } from '../testing/planning-builders.ts';
import type { CustomerFacts } from './customer-facts.ts';
import { planContacts } from './plan-contacts.ts';
import { LIVE_RUN } from './run-conditions.ts';

function verdictOf(stepId: string, today: CalendarDate, facts: CustomerFacts, bankDataMaxAgeDays?: number) {
  const run = { ...LIVE_RUN, bankDataMaxAgeDays };
  const { steps } = planContacts(facts, STANDARD_B2B, aCalendar(), today, run);
  return steps.find((step) => step.stepId === stepId)?.verdict;
}

describe('a step is done about a debt', () => {
  const said = (day: CalendarDate, stepId: string, debtIds: number[], dueDate: CalendarDate = '2026-03-02') =>
    someFacts({ debts: [aDebt({ id: 2, dueDate })], contacts: [aContact(day, stepId, { debtIds })] });

  it('that its message spoke of beside another one, when it had come that far itself', () => {
    const done = { kind: 'done', on: '2026-03-03', channel: 'email' };
    expect(verdictOf('R1', '2026-03-04', said('2026-03-03', 'R1', [1, 2]))).toEqual(done);
  });

  it('not when it had not', () => {
    const early = said('2026-03-18', 'R5', [1, 2], '2026-03-12');
    expect(verdictOf('R5', '2026-04-08', early)).toMatchObject({ kind: 'superseded', by: 'R7' });
  });

  it('not when its message was about another one only', () => {
    const other = said('2026-03-09', 'R2', [1]);
    expect(verdictOf('R2', '2026-03-18', other)).toMatchObject({ kind: 'superseded', by: 'R5' });
  });
});

it('on the due date, what is said before it is not too late yet', () => {
  expect(verdictOf('P1', '2026-03-02', someFacts())).toMatchObject({ kind: 'superseded', by: 'P2' });
});

it('a step for large amounts asks how much will be late by then', () => {
  const half = { minor: 600_00 };
  const debts = [aDebt({ id: 1, ...half }), aDebt({ id: 2, dueDate: '2026-04-02', ...half })];
  expect(verdictOf('G2', '2026-03-10', someFacts({ debts }), 5)).toMatchObject({
    kind: 'stopped',
    held: [{ rule: 'stale_bank_data' }],
  });
});

it('while a payment covers the oldest debt, what was said of that one is remembered', () => {
  const oldest = aDebt({ id: 1, dueDate: '2025-12-01', clearing: { minor: 2000_00, paidOn: '2026-03-10' } });
  const contacts = [aContact('2026-02-02', 'R8')];
  const facts = someFacts({ debts: [oldest, aDebt({ id: 2, dueDate: '2026-03-10' })], contacts });
  expect(verdictOf('R8', '2026-03-11', facts)).toEqual({ kind: 'done', on: '2026-02-02', channel: 'email' });
  expect(verdictOf('R5', '2026-03-11', facts)).toMatchObject({ kind: 'superseded', by: 'R8', on: '2026-02-02' });
});
