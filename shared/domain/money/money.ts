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

/** `part` of `whole` (0 or more) applied to `amount`, integers all, rounded half up once and exact at any size; 0 of nothing. */
export function proportion(amount: number, part: number, whole: number): number {
  if (whole === 0) return 0;
  const product = amount * part;
  if (Math.abs(product) >= EXACT_PRODUCT) return bigProportion(amount, part, whole);
  return Math.round(product / whole) + 0; // never -0
}

/** Below it a float can hold neither a false product nor a quotient that slips over a half. */
const EXACT_PRODUCT = 2 ** 52;

function bigProportion(amount: number, part: number, whole: number): number {
  const dividend = 2n * BigInt(amount) * BigInt(part) + BigInt(whole);
  const divisor = 2n * BigInt(whole);
  const floor = dividend / divisor - (dividend % divisor < 0n ? 1n : 0n);
  return Number(floor);
}

const decimalsByCurrency = new Map<string, number>();
