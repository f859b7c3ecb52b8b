import fc from 'fast-check';
import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { agingBucket, agingOf, workBucket } from './aging.ts';

it.each([
  [0, 'not_due'],
  [1, '1_30'],
  [30, '1_30'],
  [31, '31_60'],
  [60, '31_60'],
  [61, '61_90'],
  [90, '61_90'],
  [91, '91_180'],
  [180, '91_180'],
  [181, 'over_180'],
] as const)('puts %i days in %s', (days, bucket) => {
  expect(agingBucket(days)).toBe(bucket);
});

it.each([
  [0, undefined],
  [1, '1_7'],
  [7, '1_7'],
  [8, '8_15'],
  [15, '8_15'],
  [16, '16_30'],
  [30, '16_30'],
  [31, undefined],
] as const)('gives a collector %i days late as %s', (days, bucket) => {
  expect(workBucket(days)).toBe(bucket);
});

const items = fc.array(fc.record({ daysLate: fc.nat(400), minor: fc.nat(1e9) }));

it(
  'adds up to the open total',
  always([items], (open) => {
    const total = Object.values(agingOf(open)).reduce((sum, minor) => sum + minor, 0);
    expect(total).toBe(open.reduce((sum, { minor }) => sum + minor, 0));
  }),
);
