const RECENT = 3;
const EARLIER = 6;
/** With fewer payments before the recent ones there is nothing to compare them with. */
const FEWEST_EARLIER = 3;
/** A change this large is the worst the score tells apart. */
const WORST_CHANGE_DAYS = 15;
/** Smaller changes are noise: as much as the best grade forgives. */
const STEADY_DAYS = 3;

/** Whether a customer pays later than it used to. */
export interface PaymentTrend {
  /** Mean days late of the last three payments. */
  readonly recentDays: number;
  /** Mean days late of the six payments before those. */
  readonly earlierDays: number;
  readonly direction: 'improving' | 'steady' | 'worsening';
  /** 0 while it does not get worse, to 1 from 15 days worse. */
  readonly score: number;
}

/** Compares the last three payments with the six before them, oldest first; undefined when fewer than three came before. */
export function paymentTrend(payments: readonly { readonly daysLate: number }[]): PaymentTrend | undefined {
  const recent = payments.slice(-RECENT);
  const earlier = payments.slice(-RECENT - EARLIER, -RECENT);
  if (earlier.length < FEWEST_EARLIER) return undefined;
  const recentDays = meanDaysLate(recent);
  const earlierDays = meanDaysLate(earlier);
  const change = recentDays - earlierDays;
  const score = Math.min(1, Math.max(0, change / WORST_CHANGE_DAYS));
  return { recentDays, earlierDays, direction: directionOf(change), score };
}

function directionOf(change: number): PaymentTrend['direction'] {
  if (Math.abs(change) < STEADY_DAYS) return 'steady';
  return change > 0 ? 'worsening' : 'improving';
}

function meanDaysLate(payments: readonly { readonly daysLate: number }[]): number {
  return payments.reduce((sum, { daysLate }) => sum + daysLate, 0) / payments.length;
}
