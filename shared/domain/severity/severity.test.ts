import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import type { PaymentPromise } from '../commitment/commitments.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { brl, debtOf, judge, owing } from '../testing/judge.ts';
import type { Level } from './level.ts';

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
