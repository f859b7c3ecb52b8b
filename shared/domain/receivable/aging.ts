/** Days past due, as collections desks read them; `not_due` also holds what is due today. */
export const AGING_BUCKETS = ['not_due', '1_30', '31_60', '61_90', '91_180', 'over_180'] as const;
export type AgingBucket = (typeof AGING_BUCKETS)[number];

export function agingBucket(daysLate: number): AgingBucket {
  if (daysLate <= 0) return 'not_due';
  if (daysLate <= 30) return '1_30';
  if (daysLate <= 60) return '31_60';
  if (daysLate <= 90) return '61_90';
  return daysLate <= 180 ? '91_180' : 'over_180';
}

/** The first month in the steps a collector works by. */
export const WORK_BUCKETS = ['1_7', '8_15', '16_30'] as const;
export type WorkBucket = (typeof WORK_BUCKETS)[number];

/** Undefined while not late, and after the first month. */
export function workBucket(daysLate: number): WorkBucket | undefined {
  if (daysLate <= 0 || daysLate > 30) return undefined;
  if (daysLate <= 7) return '1_7';
  return daysLate <= 15 ? '8_15' : '16_30';
}

/** Minor units per bucket, of one currency. */
export type Aging = Readonly<Record<AgingBucket, number>>;

export function agingOf(items: Iterable<{ daysLate: number; minor: number }>): Aging {
  const aging = { not_due: 0, '1_30': 0, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 };
  for (const { daysLate, minor } of items) aging[agingBucket(daysLate)] += minor;
  return aging;
}
