import type { Lateness } from './average-days-late.ts';
import { smoothedShare } from './smoothed-share.ts';

export interface OnTimeShare {
  /** Share of the amount that was not late, 0 to 1. */
  readonly share: number;
  /** The same, drawn towards one half the fewer the payments. */
  readonly smoothed: number;
}

/** How much of a customer's money came on time; undefined when there is no amount to weigh. */
export function onTimeShare(amounts: readonly Lateness[]): OnTimeShare | undefined {
  let minor = 0;
  let onTime = 0;
  for (const amount of amounts) {
    minor += amount.minor;
    if (amount.daysLate <= 0) onTime += amount.minor;
  }
  if (minor === 0) return undefined;
  const share = onTime / minor;
  return { share, smoothed: smoothedShare(share * amounts.length, amounts.length) };
}
