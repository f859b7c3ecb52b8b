import { dinero, allocate as divide, toSnapshot } from 'dinero.js';
import { currencyDecimals, type Money } from './money.ts';

/** Divides an amount by weights without losing or making a minor unit; each part is less than one away from its share. Throws when no weight is positive, or one is negative. */
export function allocate({ currency, minor }: Money, weights: readonly number[]): Money[] {
  const total = dinero({ amount: minor, currency: { code: currency, base: 10, exponent: currencyDecimals(currency) } });
  return divide(total, weights).map((part) => ({ currency, minor: toSnapshot(part).amount }));
}
