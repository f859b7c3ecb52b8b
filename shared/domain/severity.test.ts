import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.ts';
import { LEVELS, type Level, type Severity, severityOf } from './severity.ts';
import { always } from './testing/always.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from './testing/builders.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

function judge(position: ReturnType<typeof aPosition>, limit?: number): Severity {
  return severityOf({
    position,
    thresholds: DEFAULT_THRESHOLDS,
    creditLimit: limit === undefined ? undefined : brl(limit),
    companyCurrency: 'BRL',
    today: TODAY,
  });
}

const owing = (amount: number, daysLate: number) =>
  aPosition([aReceivable({ amount, dueDate: addDays(TODAY, -daysLate) })]);

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

  it('announces what is due within five days', () => {
    const due = (inDays: number) => judge(aPosition([aReceivable({ dueDate: addDays(TODAY, inDays) })]));
    expect(due(5)).toMatchObject({ level: 'due_soon', reasons: [{ rule: 'due_soon', inDays: 5 }] });
    expect(due(0).level).toBe('due_soon');
    expect(due(6).level).toBe('current');
  });

  it('weighs the debt against the credit limit', () => {
    expect(judge(owing(500_00, 4), 1_000_00).level).toBe('high');
    expect(judge(owing(500_00, 4), 500_00)).toMatchObject({
      level: 'critical',
      reasons: [{ rule: 'credit_limit', percent: 100, atLeast: 100, limit: brl(500_00) }],
    });
    expect(judge(owing(500_00, 4), 1_000_02).level).toBe('mild');
    expect(judge(owing(500_00, 4), 0).level).toBe('mild');
  });
});

describe('what bends a verdict', () => {
  it('a payment that covers all that is late makes it clearing', () => {
    const position = aPosition([aReceivable({ amount: 800_00 })], [aClearingPayment(800_00, TODAY)]);
    expect(judge(position)).toMatchObject({ level: 'clearing', daysLate: 0, reasons: [{ rule: 'payment_clearing' }] });
  });

  it('calls a rest that the books value at nothing small, not a payment on its way', () => {
    const dust = aPosition([aReceivable({ amount: 1, currency: 'USD', companyAmount: 0 })]);
    expect(judge(dust)).toMatchObject({ level: 'current', reasons: [{ rule: 'below_tolerance' }] });
  });

  it('a credit that covers the oldest debt moves the days to the next one', () => {
    const position = aPosition([
      aReceivable({ amount: 300_00, dueDate: addDays(TODAY, -47) }),
      aReceivable({ amount: 300_00, dueDate: addDays(TODAY, -6) }),
      aCredit(300_00),
    ]);
    expect(judge(position)).toMatchObject({ level: 'mild', daysLate: 6 });
    expect(judge(position).reasons).toContainEqual({ rule: 'credits_netted', credits: [brl(300_00)] });
  });

  it('what the CRM excludes is said', () => {
    const position = aPosition([aReceivable({ excluded: true })]);
    expect(judge(position)).toMatchObject({ level: 'current' });
    expect(judge(position).reasons).toContainEqual({ rule: 'excluded_by_crm', count: 1 });
  });
});

const rank = (severity: Severity) => LEVELS.indexOf(severity.level);
const debt = fc.record({ amount: fc.integer({ min: 1, max: 5_000_000 }), days: fc.integer({ min: 4, max: 200 }) });

it(
  'more debt, or older debt, is never judged milder',
  always(
    [debt, fc.nat(5_000_000), fc.nat(200), fc.option(fc.integer({ min: 1, max: 1e7 }), { nil: undefined })],
    ({ amount, days }, more, older, limit) => {
      expect(rank(judge(owing(amount + more, days + older), limit))).toBeGreaterThanOrEqual(
        rank(judge(owing(amount, days), limit)),
      );
    },
  ),
);

it(
  'every verdict says why',
  always([debt], ({ amount, days }) => {
    expect(judge(owing(amount, days)).reasons.length).toBeGreaterThan(0);
  }),
);
