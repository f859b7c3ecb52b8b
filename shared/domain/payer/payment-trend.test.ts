import { expect, it } from 'vitest';
import { paymentTrend } from './payment-trend.ts';

const paid = (...days: number[]) => days.map((daysLate) => ({ daysLate }));

it('compares the mean of the last three payments with that of the six before, and nothing older', () => {
  expect(paymentTrend(paid(99, 1, 2, 3, 4, 5, 6, 10, 11, 12))).toEqual({
    recentDays: 11,
    earlierDays: 3.5,
    direction: 'worsening',
    score: 0.5,
  });
});

it('scores no better than 0 and no worse than 1', () => {
  expect(paymentTrend(paid(9, 9, 9, 0, 0, 0))).toMatchObject({ score: 0, direction: 'improving' });
  expect(paymentTrend(paid(0, 0, 0, 40, 40, 40))).toMatchObject({ score: 1, direction: 'worsening' });
});

it.each([
  [2, 'steady'],
  [3, 'worsening'],
  [-2, 'steady'],
  [-3, 'improving'],
])('a change of %i days is %s', (change, direction) => {
  expect(paymentTrend(paid(5, 5, 5, 5 + change, 5 + change, 5 + change))?.direction).toBe(direction);
});

it('is unknown while fewer than three payments came before the last three', () => {
  expect(paymentTrend(paid(0, 0, 9, 9, 9))).toBeUndefined();
  expect(paymentTrend(paid(0, 0, 0, 9, 9, 9))).toBeDefined();
});
