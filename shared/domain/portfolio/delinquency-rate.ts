/** The share of what is open today that is overdue, 0 to 1; minor units of one currency. Undefined when nothing is open. */
export function delinquencyRate(overdue: number, open: number): number | undefined {
  return open === 0 ? undefined : overdue / open;
}
