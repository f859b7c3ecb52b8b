import { expect, it } from 'vitest';
import { delinquencyRate } from './delinquency-rate.ts';

it('is the overdue share of what is open', () => {
  expect(delinquencyRate(90_00, 300_00)).toBe(0.3);
  expect(delinquencyRate(0, 300_00)).toBe(0);
});

it('is unknown when nothing is open', () => {
  expect(delinquencyRate(0, 0)).toBeUndefined();
});
