/** An amount in the currency's minor units (cents for BRL), so that sums are exact. */
export interface Money {
  readonly currency: string;
  readonly minor: number;
}

/** Decimal places of an ISO 4217 currency: 2 for BRL, 0 for JPY. */
export function currencyDecimals(currency: string): number {
  const known = decimalsByCurrency.get(currency);
  if (known !== undefined) return known;
  const decimals =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  decimalsByCurrency.set(currency, decimals);
  return decimals;
}

/** Minor units of a decimal amount, rounded half away from zero once; undoes the binary noise of a CRM's floats. */
export function toMinor(amount: number, currency: string): number {
  const scaled = Number(`${Math.abs(amount).toFixed(8)}e${currencyDecimals(currency)}`);
  const minor = Math.round(scaled);
  return amount < 0 && minor !== 0 ? -minor : minor;
}

export function toMajor({ minor, currency }: Money): number {
  return minor / 10 ** currencyDecimals(currency);
}

/** One total per currency, zero totals left out, in order of first appearance. Currencies are never added. */
export function totalsByCurrency(amounts: Iterable<Money>): Money[] {
  const totals = new Map<string, number>();
  for (const { currency, minor } of amounts) totals.set(currency, (totals.get(currency) ?? 0) + minor);
  return [...totals].filter(([, minor]) => minor !== 0).map(([currency, minor]) => ({ currency, minor }));
}

/** `part` of `whole` applied to `amount`, rounded half up once: what share of a stored residual is left after netting. */
export function proportion(amount: number, part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((amount * part) / whole);
}

const decimalsByCurrency = new Map<string, number>();
