/** What was invoiced in one month, or in the part of it that has passed. */
export interface SalesPeriod {
  /** Minor units of one currency, credit notes taken off. */
  readonly sales: number;
  readonly days: number;
}

/** `more_than`: the known history is used up, so it is more than its days, and nobody knows how many. */
export type DaysOfSales =
  | { readonly kind: 'exactly'; readonly days: number }
  | { readonly kind: 'more_than'; readonly days: number };

/**
 * Days sales outstanding by countback: how many of the latest days of sales are still unpaid.
 * Latest period first; one without sales counts its days. With what is not due yet alone it is the best possible DSO.
 */
export function daysSalesOutstanding(receivable: number, periods: readonly SalesPeriod[]): DaysOfSales {
  if (receivable <= 0) return { kind: 'exactly', days: 0 };
  let unpaid = receivable;
  let days = 0;
  for (const period of periods) {
    if (unpaid <= period.sales) return { kind: 'exactly', days: days + (period.days * unpaid) / period.sales };
    unpaid -= Math.max(0, period.sales);
    days += period.days;
  }
  return { kind: 'more_than', days };
}

/** Average days delinquent: DSO less best possible DSO, the days that lateness alone costs; undefined when neither is known exactly. */
export function averageDaysDelinquent(dso: DaysOfSales, bestPossible: DaysOfSales): DaysOfSales | undefined {
  if (bestPossible.kind === 'more_than') return undefined;
  return { kind: dso.kind, days: dso.days - bestPossible.days };
}
