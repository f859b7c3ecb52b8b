import { z } from 'zod';
import { DEFAULT_THRESHOLDS, type SeverityThresholds, thresholdProblems } from '../domain/thresholds.ts';
import { Id, Instant } from './common.ts';

const Amount = z.int().nonnegative().max(1e13);
const Days = z.int().min(1).max(3650);
const Percent = z.int().min(1).max(1000);

/** Minor units of the company's currency, days past due, percent of the credit limit. Refused unless more debt is never judged milder. */
export const Thresholds = z
  .object({
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
  })
  .superRefine((thresholds, context) => {
    for (const { field, rule } of thresholdProblems(thresholds)) {
      context.addIssue({ code: 'custom', message: rule, path: field.split('.') });
    }
  }) satisfies z.ZodType<SeverityThresholds>;

/** `version` 0: the defaults, never saved. It is also the ETag to send back in `If-Match`. */
export const VersionedThresholds = z.object({
  companyId: Id,
  version: z.int().nonnegative(),
  thresholds: Thresholds,
  savedAt: Instant.nullable(),
  savedBy: z.string().nullable(),
});
export type VersionedThresholds = z.infer<typeof VersionedThresholds>;
