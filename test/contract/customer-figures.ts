import type { CurrencyAging, CustomerKey } from '../../shared/contract/customer.ts';
import { type Money, totalsByCurrency } from '../../shared/domain/money/money.ts';

/** What one customer owes one company, in order of currency; zeros and empty agings left out. */
export interface CustomerFigures extends CustomerKey {
  readonly overdue: readonly Money[];
  readonly notDue: readonly Money[];
  /** Credits beyond all debts. */
  readonly credit: readonly Money[];
  /** What is open after credits, by days past due. */
  readonly aging: readonly CurrencyAging[];
}

/** The same figures in the one form in which they can be compared. */
export function inOneForm({ overdue, notDue, credit, aging, ...key }: CustomerFigures): CustomerFigures {
  const byCurrency = (a: { currency: string }, b: { currency: string }) => a.currency.localeCompare(b.currency);
  const tidy = (amounts: readonly Money[]) => totalsByCurrency(amounts).sort(byCurrency);
  return {
    ...key,
    overdue: tidy(overdue),
    notDue: tidy(notDue),
    credit: tidy(credit),
    aging: aging.filter(({ buckets }) => Object.values(buckets).some((minor) => minor !== 0)).toSorted(byCurrency),
  };
}
