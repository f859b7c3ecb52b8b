import fc from 'fast-check';
import { type SeverityThresholds, thresholdProblems } from '../severity/thresholds.ts';

const inOrder = (most: number, count: number) =>
  fc.array(fc.nat(most), { minLength: count, maxLength: count }).map((drawn) => drawn.sort((a, b) => a - b));

/** Rising thresholds, ties and all: some of them are no scale. `most`: the largest day, amount and percentage. */
export const risingThresholds = (most: number): fc.Arbitrary<SeverityThresholds> =>
  fc
    .record({
      amounts: inOrder(most, 4),
      days: inOrder(most, 3),
      orDays: inOrder(most, 2),
      percents: inOrder(most, 2),
      brokenPromises: fc.integer({ min: 1, max: 4 }),
      dueSoonDays: fc.nat(10),
    })
    .map(({ amounts, days, orDays, percents, brokenPromises, dueSoonDays }) => {
      const [tolerance = 0, smallAmount = 0, moderateAmount = 0, highAmount = 0] = amounts;
      const [moderateDays = 0, highDays = 0, criticalDays = 0] = days.map((day) => day + 1);
      const [moderateOrDays = 0, highOrDays = 0] = orDays.map((day) => day + 1);
      const [highPercent = 0, criticalPercent = 0] = percents.map((percent) => percent + 1);
      return {
        tolerance,
        smallAmount,
        dueSoonDays,
        moderate: { days: moderateDays, orDays: Math.min(moderateDays, moderateOrDays), withAmount: moderateAmount },
        high: {
          days: highDays,
          orDays: Math.min(highDays, highOrDays),
          withAmount: highAmount,
          limitPercent: highPercent,
          brokenPromises,
        },
        critical: { days: criticalDays, limitPercent: criticalPercent },
      };
    });

/** Any set that validation lets pass. */
export const soundThresholds = (most: number): fc.Arbitrary<SeverityThresholds> =>
  risingThresholds(most).filter((thresholds) => thresholdProblems(thresholds).length === 0);
