import type { Money } from '../money/money.ts';

/** A debt with the part of it that something else covers. */
export interface Covered<T> {
  readonly item: T;
  readonly covered: number;
  readonly left: number;
}

export interface Netting<T> {
  readonly debts: readonly Covered<T>[];
  /** What the cover exceeds the debts by, per currency. */
  readonly surplus: readonly Money[];
}

/**
 * Lays `cover` over debts of the same currency in the order given (oldest first), to the minor unit.
 * Nothing crosses currencies: a credit in USD never pays a debt in BRL.
 */
export function net<T>(debts: readonly T[], owed: (item: T) => Money, cover: readonly Money[]): Netting<T> {
  const left = new Map<string, number>();
  for (const { currency, minor } of cover) left.set(currency, (left.get(currency) ?? 0) + minor);
  const netted = debts.map((item) => {
    const { currency, minor } = owed(item);
    const covered = Math.min(minor, left.get(currency) ?? 0);
    left.set(currency, (left.get(currency) ?? 0) - covered);
    return { item, covered, left: minor - covered };
  });
  const surplus = [...left].filter(([, minor]) => minor > 0).map(([currency, minor]) => ({ currency, minor }));
  return { debts: netted, surplus };
}
