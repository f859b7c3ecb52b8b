import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from './calendar-date.ts';
import type { Commitments, PaymentPromise } from './commitments.ts';
import type { Level } from './level.ts';
import type { Position } from './position.ts';
import { type Severity, severityOf } from './severity.ts';
import { always } from './testing/always.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, someCommitments, TODAY } from './testing/builders.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

function judge(position: Position, sketch: Partial<Commitments> & { limit?: number } = {}): Severity {
  const { limit, ...commitments } = sketch;
  return severityOf({
    position,
    thresholds: DEFAULT_THRESHOLDS,
    creditLimit: limit === undefined ? undefined : brl(limit),
    companyCurrency: 'BRL',
    commitments: someCommitments(commitments),
    today: TODAY,
  });
}

const debtOf = (amount: number, daysLate: number) => aReceivable({ amount, dueDate: addDays(TODAY, -daysLate) });
const owing = (amount: number, daysLate: number) => aPosition([debtOf(amount, daysLate)]);

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

describe('a total under the tolerance', () => {
  const small = debtOf(49_99, 47);
  const tooSmall = { rule: 'below_tolerance', amount: brl(49_99), below: brl(50_00) };

  it('is ignored, and said to be', () => {
    expect(judge(aPosition([small])).reasons).toEqual([tooSmall]);
  });

  it('does not hide what is due soon, on its way or in dispute', () => {
    const soon = aReceivable({ dueDate: addDays(TODAY, 3) });
    expect(judge(aPosition([small, soon]))).toMatchObject({
      level: 'due_soon',
      reasons: [{ rule: 'due_soon', inDays: 3 }, tooSmall],
    });
    const paying = aPosition([debtOf(800_00, 50), small], [aClearingPayment(800_00, TODAY)]);
    expect(judge(paying)).toMatchObject({ level: 'clearing', reasons: [{ rule: 'payment_clearing' }, tooSmall] });
    const disputed = debtOf(800_00, 50);
    const disputing = aPosition([disputed, small], [], { disputed: new Set([disputed.id]) });
    expect(judge(disputing)).toMatchObject({ level: 'disputed', reasons: [{ rule: 'in_dispute' }, tooSmall] });
  });

  it('includes a rest that the books value at nothing, which is no payment on its way', () => {
    const dust = aPosition([aReceivable({ amount: 1, currency: 'USD', companyAmount: 0 })]);
    expect(judge(dust)).toMatchObject({ level: 'current', reasons: [{ rule: 'below_tolerance', amount: brl(0) }] });
  });
});

describe('what is in dispute', () => {
  const accepted = debtOf(300_00, 6);
  const disputed = debtOf(900_00, 47);
  const disputing = (...receivables: (typeof accepted)[]) =>
    aPosition(receivables, [], { disputed: new Set([disputed.id]) });

  it('makes a level of its own where nothing else is overdue', () => {
    expect(judge(disputing(disputed))).toEqual({
      level: 'disputed',
      reasons: [{ rule: 'in_dispute', count: 1, amounts: [brl(900_00)] }],
      daysLate: 0,
      gate: { kind: 'none' },
    });
  });

  it('weighs nothing beside what is accepted, and is said', () => {
    expect(judge(disputing(disputed, accepted))).toMatchObject({ level: 'mild', daysLate: 6 });
    expect(judge(disputing(disputed, accepted)).reasons).toEqual([
      { rule: 'days_late', level: 'mild', days: 6, atLeast: 1 },
      { rule: 'in_dispute', count: 1, amounts: [brl(900_00)] },
    ]);
  });

  it('is no matter before it is due, and never what is announced', () => {
    const later = aReceivable({ dueDate: addDays(TODAY, 3) });
    const position = aPosition([later], [], { disputed: new Set([later.id]) });
    expect(judge(position)).toMatchObject({ level: 'current', reasons: [{ rule: 'nothing_overdue' }] });
    expect(judge(position).reasons).toHaveLength(1);
  });

  it('comes after a payment on its way for the rest', () => {
    const position = aPosition([debtOf(300_00, 50), disputed], [aClearingPayment(300_00, TODAY)], {
      disputed: new Set([disputed.id]),
    });
    expect(judge(position).level).toBe('clearing');
  });
});

describe('a promise or a plan being kept', () => {
  const promise: PaymentPromise = { madeOn: '2026-03-10', dueOn: '2026-03-20', amount: brl(500_00) };
  const promised = (without: Level) => ({ rule: 'promise_open', dueOn: '2026-03-20', amount: brl(500_00), without });

  it.each<[number, Level, Level]>([
    [31, 'critical', 'high'],
    [16, 'high', 'moderate'],
    [8, 'moderate', 'mild'],
    [4, 'mild', 'mild'],
  ])('at %i days late makes %s into %s, and says so', (days, without, level) => {
    expect(judge(owing(500_00, days), { promise })).toMatchObject({
      level,
      reasons: [{ rule: 'days_late', days }, promised(without)],
    });
    expect(judge(owing(500_00, days), { plan: 'kept' })).toMatchObject({
      level,
      reasons: [
        { rule: 'days_late', days },
        { rule: 'plan_kept', without },
      ],
    });
  });

  it('lowers by one level even when both are kept', () => {
    const { level, reasons } = judge(owing(500_00, 31), { promise, plan: 'kept' });
    expect(level).toBe('high');
    expect(reasons.slice(1)).toEqual([promised('critical'), { rule: 'plan_kept', without: 'critical' }]);
  });

  it('does not lower for a plan that was breached', () => {
    expect(judge(owing(500_00, 31), { plan: 'breached' }).level).toBe('critical');
    expect(judge(owing(500_00, 31), { plan: 'breached' }).reasons).toHaveLength(1);
  });

  it('leaves what is no delinquency as it is', () => {
    expect(judge(aPosition([]), { promise })).toMatchObject({
      level: 'current',
      reasons: [{ rule: 'nothing_overdue' }, promised('current')],
    });
  });
});

describe('other circumstances', () => {
  it('a payment that covers all that is late makes it clearing, and is said once', () => {
    const position = aPosition([aReceivable({ amount: 800_00 })], [aClearingPayment(800_00, TODAY)]);
    expect(judge(position)).toEqual({
      level: 'clearing',
      reasons: [{ rule: 'payment_clearing', payments: [brl(800_00)] }],
      daysLate: 0,
      gate: { kind: 'none' },
    });
  });

  it('a credit that covers the oldest debt moves the days to the next one', () => {
    const position = aPosition([debtOf(300_00, 47), debtOf(300_00, 6), aCredit(300_00)]);
    expect(judge(position)).toMatchObject({ level: 'mild', daysLate: 6 });
    expect(judge(position).reasons).toContainEqual({ rule: 'credits_netted', credits: [brl(300_00)] });
  });

  it('a late debt the CRM excludes is said, one not yet due is not', () => {
    const excluded = (sketch: Parameters<typeof aReceivable>[0]) => aReceivable({ excluded: true, ...sketch });
    const position = aPosition([excluded({}), excluded({ dueDate: addDays(TODAY, 9) })]);
    expect(judge(position).reasons).toEqual([{ rule: 'nothing_overdue' }, { rule: 'excluded_by_crm', count: 1 }]);
    expect(judge(aPosition([excluded({ dueDate: addDays(TODAY, 9) })])).reasons).toEqual([{ rule: 'nothing_overdue' }]);
  });
});

describe('the gate on sales orders', () => {
  const gateAt = (days: number, sketch: Partial<Commitments> = {}) => judge(owing(500_00, days), sketch).gate;

  it('asks more the graver the level', () => {
    expect([4, 8, 16, 31].map((days) => gateAt(days).kind)).toEqual([
      'inform',
      'suggest_talk',
      'ask_reason',
      'ask_release',
    ]);
    expect(judge(aPosition([])).gate).toEqual({ kind: 'none' });
    expect(judge(aPosition([aReceivable({ dueDate: TODAY })])).gate).toEqual({ kind: 'none' });
  });

  it('is lifted by finance in trust, to the last day of it, and the level is not', () => {
    const until = (day: CalendarDate) => ({ trustRelease: { until: day, reason: 'pagou por telefone' } });
    const released = judge(owing(500_00, 31), until(TODAY));
    expect(released).toMatchObject({ level: 'critical', gate: { kind: 'released', until: TODAY } });
    expect(released.reasons).toEqual([
      { rule: 'days_late', level: 'critical', days: 31, atLeast: 31 },
      { rule: 'trust_release', until: TODAY, reason: 'pagou por telefone' },
    ]);
    expect(gateAt(16, until('2026-03-18'))).toEqual({ kind: 'released', until: '2026-03-18' });
    expect(judge(owing(500_00, 31), until('2026-03-15'))).toMatchObject({ gate: { kind: 'ask_release' } });
    expect(judge(owing(500_00, 31), until('2026-03-15')).reasons).toHaveLength(1);
  });

  it('lifts nothing that asks for nothing', () => {
    const trustRelease = { until: TODAY, reason: 'cliente antigo' };
    expect(gateAt(8, { trustRelease })).toEqual({ kind: 'suggest_talk' });
    expect(gateAt(4, { trustRelease })).toEqual({ kind: 'inform' });
    expect(judge(owing(500_00, 4), { trustRelease }).reasons).toHaveLength(1);
  });
});

const debt = fc.record({ amount: fc.integer({ min: 1, max: 5_000_000 }), days: fc.integer({ min: 4, max: 200 }) });

it(
  'every verdict says why',
  always([debt], ({ amount, days }) => {
    expect(judge(owing(amount, days)).reasons.length).toBeGreaterThan(0);
  }),
);
