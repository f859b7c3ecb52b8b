import { expect, it } from 'vitest';
import { smoothedShare } from './smoothed-share.ts';

it('trusts a share the more, the more cases it was seen in', () => {
  expect(smoothedShare(0, 0)).toBe(0.5);
  expect(smoothedShare(1, 1)).toBeCloseTo(0.667, 3);
  expect(smoothedShare(98, 98)).toBe(0.99);
});
