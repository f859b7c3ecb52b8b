import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { risingThresholds } from '../testing/threshold-sets.ts';
import type { Level } from './level.ts';
import { weigh } from './severity-rules.ts';
import { DEFAULT_THRESHOLDS, type SeverityThresholds, thresholdProblems } from './thresholds.ts';

const { moderate, high, critical } = DEFAULT_THRESHOLDS;

describe('thresholds', () => {
  it('are a scale as shipped', () => {
    expect(thresholdProblems(DEFAULT_THRESHOLDS)).toEqual([]);
  });

  it.each<[string, Partial<SeverityThresholds>, string]>([
    ['tolerance', { tolerance: 100_01 }, 'tolerance_above_small_amount'],
    ['moderate.withAmount', { smallAmount: 5_000_01 }, 'amount_below_small_amount'],
    [
      'moderate.orDays',
      { moderate: { ...moderate, orDays: 9 }, high: { ...high, orDays: 9 } },
      'or_days_not_before_days',
    ],
    ['high.days', { high: { ...high, days: 8 } }, 'high_not_after_moderate'],
    ['high.orDays', { high: { ...high, orDays: 17 } }, 'or_days_not_before_days'],
    ['high.orDays', { high: { ...high, orDays: 2 } }, 'high_not_after_moderate'],
    ['critical.days', { critical: { ...critical, days: 16 } }, 'critical_not_after_high'],
    ['high.withAmount', { high: { ...high, withAmount: 4_999_99 } }, 'high_amount_below_moderate'],
    ['high.withAmount', { high: { ...high, orDays: 3, withAmount: 5_000_00 } }, 'high_same_as_moderate'],
    ['critical.limitPercent', { critical: { ...critical, limitPercent: 49 } }, 'limit_percent_not_rising'],
  ])('name %s when it breaks the scale: %o', (field, change, rule) => {
    expect(thresholdProblems({ ...DEFAULT_THRESHOLDS, ...change })).toEqual([{ field, rule }]);
  });

  it.each<[string, Partial<SeverityThresholds>]>([
    ['no cap on small amounts beyond the tolerance', { tolerance: 100_00 }],
    ['a cap as high as the moderate amount', { smallAmount: 5_000_00 }],
    ['a moderate rule on days alone', { moderate: { ...moderate, orDays: 8 } }],
    ['a high rule on days alone', { high: { ...high, orDays: 16 } }],
    ['the same amount, later', { high: { ...high, withAmount: 5_000_00 } }],
    ['the same day, with more', { high: { ...high, orDays: 3 } }],
    ['one percentage of the limit', { high: { ...high, limitPercent: 100 } }],
    ['a day between levels', { high: { ...high, days: 9 }, critical: { ...critical, days: 10 } }],
  ])('may have %s', (_, change) => {
    expect(thresholdProblems({ ...DEFAULT_THRESHOLDS, ...change })).toEqual([]);
  });

  it('leave something mild', () => {
    const capless = { ...DEFAULT_THRESHOLDS, tolerance: 100_00 };
    const problem = { field: 'moderate.days', rule: 'mild_never_reached' };
    const atOnce = { ...moderate, days: 1, orDays: 1 };
    expect(thresholdProblems({ ...capless, moderate: atOnce })).toEqual([problem]);
    expect(thresholdProblems({ ...capless, tolerance: 99_99, moderate: atOnce })).toEqual([]);
    const byAmount = { ...moderate, orDays: 1, withAmount: 100_00 };
    expect(thresholdProblems({ ...capless, moderate: byAmount })).toEqual([problem]);
    expect(thresholdProblems({ ...capless, moderate: { ...byAmount, withAmount: 100_01 } })).toEqual([]);
    expect(thresholdProblems({ ...capless, moderate: { ...byAmount, orDays: 2 } })).toEqual([]);
  });
});

/** The levels met by debts lying on the corners of the rules, where each level begins. */
function levelsWithinReach(thresholds: SeverityThresholds): Set<Level> {
  const { tolerance, smallAmount, moderate, high, critical } = thresholds;
  const least = Math.max(1, tolerance);
  const amounts = [least, smallAmount, moderate.withAmount, high.withAmount].filter((minor) => minor >= least);
  const days = [1, moderate.orDays, moderate.days, high.orDays, high.days, critical.days];
  const cases = days.flatMap((late) => amounts.map((minor) => ({ days: late, amount: { currency: 'BRL', minor } })));
  return new Set(
    cases.map((facts) => weigh({ ...facts, creditLimit: undefined, brokenPromises: 0 }, thresholds).level),
  );
}

it.each([3, 30])(
  'that pass bring every level within reach, and rising ones that do not are refused (amounts and days to %i)',
  (most) =>
    always([risingThresholds(most)], (thresholds) => {
      const passes = thresholdProblems(thresholds).length === 0;
      const reached = levelsWithinReach(thresholds);
      if (passes) expect([...reached].sort()).toEqual(['critical', 'high', 'mild', 'moderate']);
      if (reached.size < 4) expect(passes).toBe(false);
    })(),
);
