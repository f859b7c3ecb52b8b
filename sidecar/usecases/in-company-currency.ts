import { proportion } from '../../shared/domain/money/money.ts';
import type { OpenItem } from '../../shared/domain/receivable/position.ts';

/** What is open of an item in the company's currency, with the part that a payment on its way covers; minor units. */
export function inCompanyCurrency({ open, clearing, eligible, daysLate }: OpenItem): {
  readonly minor: number;
  readonly clearing: number;
  readonly daysLate: number;
} {
  const unpaid = open.minor - clearing.minor;
  const minor = unpaid === 0 ? open.minor : proportion(eligible.minor, open.minor, unpaid);
  return { minor, clearing: minor - eligible.minor, daysLate };
}
