import { z } from 'zod';
import { DEFAULT_THRESHOLDS, type SeverityThresholds, thresholdProblems } from '../domain/severity/thresholds.ts';
import { refusing, Versioned } from './versioned.ts';

const Amount = z.int().nonnegative().max(1e13);
const Days = z.int().min(1).max(3650);
const Percent = z.int().min(1).max(1000);

/** Minor units of the company's currency, days past due, percent of the credit limit. */
export const ThresholdsShape = z.object({
  tolerance: Amount,
  smallAmount: Amount,
  dueSoonDays: z.int().min(0).max(60),
  moderate: z.object({ days: Days, orDays: Days, withAmount: Amount }),
  high: z.object({
    days: Days,
    orDays: Days,
    withAmount: Amount,
    limitPercent: Percent,
    brokenPromises: z.int().min(1).max(99).default(DEFAULT_THRESHOLDS.high.brokenPromises),
  }),
  critical: z.object({ days: Days, limitPercent: Percent }),
});

/** Refused unless more debt is never judged milder. */
export const Thresholds = ThresholdsShape.superRefine(
  refusing(thresholdProblems),
) satisfies z.ZodType<SeverityThresholds>;

export const VersionedThresholds = Versioned.extend({ thresholds: Thresholds });
export type VersionedThresholds = z.infer<typeof VersionedThresholds>;
