import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { averageDaysDelinquent, type DaysOfSales, daysSalesOutstanding, type SalesPeriod } from './dso.ts';

const months = (...sales: number[]): SalesPeriod[] => sales.map((amount) => ({ sales: amount, days: 30 }));
const exactly = (days: number) => ({ kind: 'exactly', days });
const moreThan = (days: number) => ({ kind: 'more_than', days });

describe('DSO by countback', () => {
  it('AR 212, sales 100/80/70 in 30-day months: 73.71 days', () => {
    const { kind, days } = daysSalesOutstanding(212, months(100, 80, 70));
    expect(kind).toBe('exactly');
    expect(days).toBeCloseTo(73.71, 2);
  });

  it('AR 2100, sales 900 (31 d)/800 (28)/700 (31): 76.71 days', () => {
    const periods = [
      { sales: 900, days: 31 },
      { sales: 800, days: 28 },
      { sales: 700, days: 31 },
    ];
    expect(daysSalesOutstanding(2100, periods).days).toBeCloseTo(76.71, 2);
  });

  it('counts the days of a month without sales, or with more credited than sold', () => {
    expect(daysSalesOutstanding(150, months(100, 0, 100))).toEqual(exactly(75));
    expect(daysSalesOutstanding(150, months(100, -40, 100))).toEqual(exactly(75));
    expect(daysSalesOutstanding(10, months(0, 10))).toEqual(exactly(60));
  });

  it('says only "more than" once the history is used up', () => {
    expect(daysSalesOutstanding(180, months(100, 80))).toEqual(exactly(60));
    expect(daysSalesOutstanding(181, months(100, 80))).toEqual(moreThan(60));
    expect(daysSalesOutstanding(1, [])).toEqual(moreThan(0));
  });

  it('is 0 when nothing is open, or less than nothing', () => {
    expect(daysSalesOutstanding(0, months(0, 100))).toEqual(exactly(0));
    expect(daysSalesOutstanding(-50, [])).toEqual(exactly(0));
  });
});

describe('average days delinquent', () => {
  it('AR 300, not due 210, sales 450 in 90 days: DSO 60, best possible 42, ADD 18', () => {
    const periods = [{ sales: 450, days: 90 }];
    const dso = daysSalesOutstanding(300, periods);
    const bestPossible = daysSalesOutstanding(210, periods);
    expect([dso, bestPossible]).toEqual([exactly(60), exactly(42)]);
    expect(averageDaysDelinquent(dso, bestPossible)).toEqual(exactly(18));
  });

  it('knows as much as the history allows', () => {
    const known: DaysOfSales = { kind: 'exactly', days: 42 };
    const beyond: DaysOfSales = { kind: 'more_than', days: 90 };
    expect(averageDaysDelinquent(beyond, known)).toEqual(moreThan(48));
    expect(averageDaysDelinquent(beyond, beyond)).toBeUndefined();
  });
});

const period = fc.record({ sales: fc.integer({ min: -1e6, max: 1e8 }), days: fc.integer({ min: 1, max: 31 }) });

it(
  'never falls when more is open, and stays within the days of the history',
  always([fc.array(period, { maxLength: 24 }), fc.nat(1e9), fc.nat(1e9)], (periods, receivable, more) => {
    const less = daysSalesOutstanding(receivable, periods);
    const greater = daysSalesOutstanding(receivable + more, periods);
    expect(greater.days).toBeGreaterThanOrEqual(less.days);
    if (less.kind === 'more_than') expect(greater).toEqual(less);
    expect(greater.days).toBeLessThanOrEqual(periods.reduce((sum, { days }) => sum + days, 0));
  }),
);
