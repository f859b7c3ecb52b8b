import { expect, it } from 'vitest';
import { onTimeShare } from './on-time-share.ts';

const paid = (minor: number, daysLate: number) => ({ minor, daysLate });

it('weighs by amount, and draws towards one half the fewer the payments', () => {
  expect(onTimeShare([paid(300_00, 0), paid(500_00, -4), paid(200_00, 1)])).toEqual({ share: 0.8, smoothed: 0.68 });
});

it('a single payment on time is no proof', () => {
  expect(onTimeShare([paid(100_00, 0)])).toEqual({ share: 1, smoothed: 2 / 3 });
});

it('knows nothing without an amount', () => {
  expect(onTimeShare([])).toBeUndefined();
});
