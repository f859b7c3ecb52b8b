import fc from 'fast-check';
import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { averageDaysLate } from './average-days-late.ts';

const late = (minor: number, daysLate: number) => ({ minor, daysLate });

it('(1000, +10), (500, −2), (8000, +45): 38.84 weighted, 17.67 simple', () => {
  const average = averageDaysLate([late(1000_00, 10), late(500_00, -2), late(8000_00, 45)]);
  expect(average?.weighted).toBeCloseTo(38.84, 2);
  expect(average?.simple).toBeCloseTo(17.67, 2);
});

it('knows nothing without an amount', () => {
  expect(averageDaysLate([])).toBeUndefined();
  expect(averageDaysLate([late(0, 12)])).toBeUndefined();
});

const amounts = fc.array(
  fc.record({ minor: fc.integer({ min: 1, max: 1e9 }), daysLate: fc.integer({ min: -60, max: 700 }) }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

it(
  'lies between the earliest and the latest',
  always([amounts], (drawn) => {
    const days = drawn.map(({ daysLate }) => daysLate);
    const { weighted = Number.NaN, simple = Number.NaN } = averageDaysLate(drawn) ?? {};
    for (const average of [weighted, simple]) {
      expect(average).toBeGreaterThanOrEqual(Math.min(...days) - 1e-9);
      expect(average).toBeLessThanOrEqual(Math.max(...days) + 1e-9);
    }
  }),
);
