import type { Level } from '../../../shared/domain/severity/level.ts';
import type { SeverityThresholds } from '../../../shared/domain/severity/thresholds.ts';

export type ThresholdUnit = 'money' | 'days' | 'percent' | 'count';

interface Field {
  readonly path: string;
  readonly level: Level;
  readonly unit: ThresholdUnit;
  readonly label:
    | 'tolerance'
    | 'smallAmount'
    | 'dueSoonDays'
    | 'days'
    | 'orDays'
    | 'withAmount'
    | 'limitPercent'
    | 'brokenPromises';
  readonly min: number;
  readonly max: number;
}

/** Smallest units; what the contract accepts. */
const money = { unit: 'money', min: 0, max: 1e13 } as const;
const days = { unit: 'days', min: 1, max: 3650 } as const;
const percent = { unit: 'percent', min: 1, max: 1000 } as const;
const count = { unit: 'count', min: 1, max: 99 } as const;

/** Every field of the thresholds under the level it decides, mildest first. */
export const THRESHOLD_FIELDS = [
  { path: 'tolerance', level: 'current', label: 'tolerance', ...money },
  { path: 'dueSoonDays', level: 'due_soon', label: 'dueSoonDays', ...days, min: 0, max: 60 },
  { path: 'smallAmount', level: 'mild', label: 'smallAmount', ...money },
  { path: 'moderate.days', level: 'moderate', label: 'days', ...days },
  { path: 'moderate.orDays', level: 'moderate', label: 'orDays', ...days },
  { path: 'moderate.withAmount', level: 'moderate', label: 'withAmount', ...money },
  { path: 'high.days', level: 'high', label: 'days', ...days },
  { path: 'high.orDays', level: 'high', label: 'orDays', ...days },
  { path: 'high.withAmount', level: 'high', label: 'withAmount', ...money },
  { path: 'high.limitPercent', level: 'high', label: 'limitPercent', ...percent },
  { path: 'high.brokenPromises', level: 'high', label: 'brokenPromises', ...count },
  { path: 'critical.days', level: 'critical', label: 'days', ...days },
  { path: 'critical.limitPercent', level: 'critical', label: 'limitPercent', ...percent },
] as const satisfies readonly Field[];

export type ThresholdField = (typeof THRESHOLD_FIELDS)[number];
export type ThresholdPath = ThresholdField['path'];
export type ByField<T> = Readonly<Record<ThresholdPath, T>>;

/** One value per field. */
export function byField<T>(read: (field: ThresholdField) => T): ByField<T> {
  // Complete by construction, which the type of `fromEntries` cannot say.
  return Object.fromEntries(THRESHOLD_FIELDS.map((field) => [field.path, read(field)])) as ByField<T>;
}

export function flatten({ moderate, high, critical, ...rest }: SeverityThresholds): ByField<number> {
  return {
    ...rest,
    'moderate.days': moderate.days,
    'moderate.orDays': moderate.orDays,
    'moderate.withAmount': moderate.withAmount,
    'high.days': high.days,
    'high.orDays': high.orDays,
    'high.withAmount': high.withAmount,
    'high.limitPercent': high.limitPercent,
    'high.brokenPromises': high.brokenPromises,
    'critical.days': critical.days,
    'critical.limitPercent': critical.limitPercent,
  };
}

export function unflatten(values: ByField<number>): SeverityThresholds {
  return {
    tolerance: values.tolerance,
    smallAmount: values.smallAmount,
    dueSoonDays: values.dueSoonDays,
    moderate: {
      days: values['moderate.days'],
      orDays: values['moderate.orDays'],
      withAmount: values['moderate.withAmount'],
    },
    high: {
      days: values['high.days'],
      orDays: values['high.orDays'],
      withAmount: values['high.withAmount'],
      limitPercent: values['high.limitPercent'],
      brokenPromises: values['high.brokenPromises'],
    },
    critical: { days: values['critical.days'], limitPercent: values['critical.limitPercent'] },
  };
}
