import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS, thresholdProblems } from './thresholds.ts';

const { moderate, high, critical } = DEFAULT_THRESHOLDS;

describe('thresholds', () => {
  it('are a scale as shipped', () => {
    expect(thresholdProblems(DEFAULT_THRESHOLDS)).toEqual([]);
  });

  it.each([
    ['tolerance', { tolerance: 101_00 }, 'tolerance_above_small_amount'],
    ['moderate.orDays', { moderate: { ...moderate, orDays: 9 } }, 'or_days_not_before_days'],
    ['high.days', { high: { ...high, days: 8 } }, 'high_not_after_moderate'],
    ['high.orDays', { high: { ...high, orDays: 17 } }, 'or_days_not_before_days'],
    ['high.orDays', { high: { ...high, orDays: 2 } }, 'high_not_after_moderate'],
    ['critical.days', { critical: { ...critical, days: 16 } }, 'critical_not_after_high'],
    ['high.withAmount', { high: { ...high, withAmount: 1 } }, 'high_amount_below_moderate'],
    ['critical.limitPercent', { critical: { ...critical, limitPercent: 49 } }, 'limit_percent_not_rising'],
  ])('name %s when it breaks the scale', (field, change, rule) => {
    expect(thresholdProblems({ ...DEFAULT_THRESHOLDS, ...change })).toContainEqual({ field, rule });
  });
});
