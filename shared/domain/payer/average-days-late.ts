/** How late one amount was paid, or is today; negative when it was paid early. */
export interface Lateness {
  /** Minor units of one currency, not negative. */
  readonly minor: number;
  readonly daysLate: number;
}

export interface AverageDaysLate {
  /** Σ(amount × days late) / Σ amount: what a late month of money costs. */
  readonly weighted: number;
  /** Every payment counts the same. */
  readonly simple: number;
}

/** Average days late by amount (WADL) and by payment; undefined when there is no amount to weigh. */
export function averageDaysLate(amounts: readonly Lateness[]): AverageDaysLate | undefined {
  let minor = 0;
  let days = 0;
  let minorDays = 0;
  for (const amount of amounts) {
    minor += amount.minor;
    days += amount.daysLate;
    minorDays += amount.minor * amount.daysLate;
  }
  return minor > 0 ? { weighted: minorDays / minor, simple: days / amounts.length } : undefined;
}
