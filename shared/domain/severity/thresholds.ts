/** When a delinquency becomes grave, for one company. Amounts in minor units of the company's currency, days past due. */
export interface SeverityThresholds {
  /** Overdue totals below this are not chased. */
  readonly tolerance: number;
  /** Overdue totals below this never go beyond `mild`. */
  readonly smallAmount: number;
  /** A not-yet-due item is announced this many days ahead. */
  readonly dueSoonDays: number;
  readonly moderate: { readonly days: number; readonly orDays: number; readonly withAmount: number };
  readonly high: {
    readonly days: number;
    readonly orDays: number;
    readonly withAmount: number;
    /** Overdue share of the credit limit, in percent. */
    readonly limitPercent: number;
    /** Promises broken in the last 12 months. */
    readonly brokenPromises: number;
  };
  readonly critical: { readonly days: number; readonly limitPercent: number };
}

export const DEFAULT_THRESHOLDS: SeverityThresholds = {
  tolerance: 50_00,
  smallAmount: 100_00,
  dueSoonDays: 5,
  moderate: { days: 8, orDays: 3, withAmount: 5_000_00 },
  high: { days: 16, orDays: 8, withAmount: 20_000_00, limitPercent: 50, brokenPromises: 2 },
  critical: { days: 31, limitPercent: 100 },
};

export type ThresholdRule =
  | 'tolerance_above_small_amount'
  | 'amount_below_small_amount'
  | 'mild_never_reached'
  | 'high_not_after_moderate'
  | 'critical_not_after_high'
  | 'or_days_not_before_days'
  | 'high_amount_below_moderate'
  | 'high_same_as_moderate'
  | 'limit_percent_not_rising';

export interface ThresholdProblem {
  /** Dotted path of the field to correct, as in `high.days`. */
  readonly field: string;
  readonly rule: ThresholdRule;
}

/** What keeps a set of thresholds from being a scale: each rule rising with the levels, and each level within reach of some debt. */
export function thresholdProblems(thresholds: SeverityThresholds): ThresholdProblem[] {
  const { tolerance, smallAmount, moderate, high, critical } = thresholds;
  const checks: [boolean, string, ThresholdRule][] = [
    [tolerance <= smallAmount, 'tolerance', 'tolerance_above_small_amount'],
    [smallAmount <= moderate.withAmount, 'moderate.withAmount', 'amount_below_small_amount'],
    [moderate.orDays <= moderate.days, 'moderate.orDays', 'or_days_not_before_days'],
    [high.orDays <= high.days, 'high.orDays', 'or_days_not_before_days'],
    [moderate.days < high.days, 'high.days', 'high_not_after_moderate'],
    [high.days < critical.days, 'critical.days', 'critical_not_after_high'],
    [moderate.orDays <= high.orDays, 'high.orDays', 'high_not_after_moderate'],
    [moderate.withAmount <= high.withAmount, 'high.withAmount', 'high_amount_below_moderate'],
    [reachesModerate(thresholds), 'high.withAmount', 'high_same_as_moderate'],
    [reachesMild(thresholds), 'moderate.days', 'mild_never_reached'],
    [high.limitPercent <= critical.limitPercent, 'critical.limitPercent', 'limit_percent_not_rising'],
  ];
  return checks.filter(([holds]) => !holds).map(([, field, rule]) => ({ field, rule }));
}

/** Where both amounts speak from the same day on, only debts between them are moderate. */
function reachesModerate({ moderate, high }: SeverityThresholds): boolean {
  return moderate.orDays !== high.orDays || Math.max(1, moderate.withAmount) < high.withAmount;
}

/** The least debt that counts, one day late, is mild where the cap on small amounts or the moderate rules leave room. */
function reachesMild({ tolerance, smallAmount, moderate }: SeverityThresholds): boolean {
  const least = Math.max(1, tolerance);
  return least < smallAmount || (moderate.days > 1 && (moderate.orDays > 1 || least < moderate.withAmount));
}
