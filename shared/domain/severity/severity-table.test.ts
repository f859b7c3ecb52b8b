import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import type { Position } from '../receivable/position.ts';
import { aClearingPayment, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { brl, judge, owing } from '../testing/judge.ts';
import type { Level } from './level.ts';

describe('the severity table, tolerance R$ 50, cap R$ 100', () => {
  it.each<[number, number, Level]>([
    [500_00, 4, 'mild'],
    [500_00, 7, 'mild'],
    [500_00, 8, 'moderate'],
    [4_999_99, 3, 'mild'],
    [5_000_00, 3, 'moderate'],
    [500_00, 15, 'moderate'],
    [500_00, 16, 'high'],
    [19_999_99, 8, 'moderate'],
    [20_000_00, 8, 'high'],
    [500_00, 30, 'high'],
    [500_00, 31, 'critical'],
    [99_99, 47, 'mild'],
    [100_00, 47, 'critical'],
    [49_99, 47, 'current'],
    [50_00, 47, 'mild'],
  ])('%i cents, %i days late: %s', (amount, days, level) => {
    expect(judge(owing(amount, days)).level).toBe(level);
  });

  it('says every rule that argues for the level, with its figures, and none of the milder ones', () => {
    expect(judge(owing(20_000_00, 17), { limit: 30_000_00, brokenPromises: 3 }).reasons).toEqual([
      { rule: 'days_late', level: 'high', days: 17, atLeast: 16 },
      { rule: 'days_and_amount', level: 'high', days: 17, atLeast: 8, amount: brl(20_000_00), from: brl(20_000_00) },
      { rule: 'credit_limit', level: 'high', percent: 66, atLeast: 50, limit: brl(30_000_00) },
      { rule: 'broken_promises', level: 'high', count: 3, atLeast: 2 },
    ]);
    expect(judge(owing(6_000_00, 9)).reasons).toEqual([
      { rule: 'days_late', level: 'moderate', days: 9, atLeast: 8 },
      { rule: 'days_and_amount', level: 'moderate', days: 9, atLeast: 3, amount: brl(6_000_00), from: brl(5_000_00) },
    ]);
    expect(judge(owing(500_00, 31), { limit: 500_00 }).reasons).toEqual([
      { rule: 'days_late', level: 'critical', days: 31, atLeast: 31 },
      { rule: 'credit_limit', level: 'critical', percent: 100, atLeast: 100, limit: brl(500_00) },
    ]);
    expect(judge(owing(500_00, 4)).reasons).toEqual([{ rule: 'days_late', level: 'mild', days: 4, atLeast: 1 }]);
  });

  it('announces what is due within five days', () => {
    const due = (inDays: number) => judge(aPosition([aReceivable({ dueDate: addDays(TODAY, inDays) })]));
    expect(due(5)).toMatchObject({ level: 'due_soon', reasons: [{ rule: 'due_soon', inDays: 5 }] });
    expect(due(0)).toMatchObject({ level: 'due_soon', reasons: [{ rule: 'due_soon', inDays: 0 }] });
    expect(due(6)).toMatchObject({ level: 'current', reasons: [{ rule: 'nothing_overdue' }] });
  });

  it('still owes today what was due on a weekend', () => {
    expect(judge(owing(500_00, 1))).toMatchObject({ level: 'due_soon', reasons: [{ inDays: 0 }], daysLate: 0 });
  });

  it('announces the first thing due that no payment on its way covers', () => {
    const position = aPosition(
      [aReceivable({ amount: 500_00, dueDate: addDays(TODAY, 2) }), aReceivable({ dueDate: addDays(TODAY, 4) })],
      [aClearingPayment(500_00, TODAY)],
    );
    expect(judge(position).reasons).toEqual([
      { rule: 'due_soon', inDays: 4 },
      { rule: 'payment_clearing', payments: [brl(500_00)] },
    ]);
  });

  it('weighs the debt against the credit limit', () => {
    expect(judge(owing(500_00, 4), { limit: 1_000_00 }).level).toBe('high');
    expect(judge(owing(500_00, 4), { limit: 500_00 }).level).toBe('critical');
    expect(judge(owing(500_00, 4), { limit: 1_000_02 }).level).toBe('mild');
    expect(judge(owing(500_00, 4), { limit: 0 }).level).toBe('mild');
  });

  it('takes two broken promises for grave, of whoever still owes', () => {
    expect(judge(owing(500_00, 4), { brokenPromises: 1 }).level).toBe('mild');
    expect(judge(owing(500_00, 4), { brokenPromises: 2 })).toMatchObject({
      level: 'high',
      reasons: [{ rule: 'broken_promises', level: 'high', count: 2, atLeast: 2 }],
    });
    expect(judge(owing(99_99, 4), { brokenPromises: 2 }).level).toBe('mild');
    expect(judge(aPosition([]), { brokenPromises: 2 }).level).toBe('current');
  });

  it.each(['in_legal_hands', 'listed'] as const)('takes who is %s for critical, whatever the books say', (legal) => {
    const level = (position: Position) => judge(position, { legal }).level;
    expect([owing(500_00, 4), owing(99_99, 4), owing(49_99, 4), aPosition([])].map(level)).toEqual(
      Array(4).fill('critical'),
    );
    expect(judge(owing(99_99, 47), { legal }).reasons).toEqual([
      { rule: 'legal', status: legal },
      { rule: 'days_late', level: 'critical', days: 47, atLeast: 31 },
    ]);
  });

  it('says why a small amount stays mild, and only where it would not be', () => {
    expect(judge(owing(99_99, 8)).reasons).toEqual([
      { rule: 'small_amount', amount: brl(99_99), below: brl(100_00) },
      { rule: 'days_late', level: 'moderate', days: 8, atLeast: 8 },
    ]);
    expect(judge(owing(99_99, 4)).reasons).toEqual([{ rule: 'days_late', level: 'mild', days: 4, atLeast: 1 }]);
  });
});
