import type { Money } from '../money/money.ts';
import { AGING_BUCKETS, type Aging, agingOf } from './aging.ts';
import type { Position } from './position.ts';

export interface AgingCustomer {
  readonly customerId: number;
  readonly position: Pick<Position, 'items' | 'credit'>;
}

/** Minor units of one currency. */
export interface AgingColumns {
  readonly buckets: Aging;
  /** The part of each bucket that is disputed. */
  readonly disputed: Aging;
  /** Credits beyond all debts; not negative. */
  readonly credit: number;
  /** All buckets less the credit. */
  readonly total: number;
}

export interface AgingRow extends AgingColumns {
  readonly customerId: number;
}

export interface AgingTable {
  readonly currency: string;
  /** In the order the customers came. */
  readonly rows: readonly AgingRow[];
  readonly totals: AgingColumns;
}

/** What customers owe by days past due, one table per currency: a customer has a row in each of its currencies. */
export function agingTables(customers: Iterable<AgingCustomer>): AgingTable[] {
  const rowsByCurrency = new Map<string, AgingRow[]>();
  for (const customer of customers) {
    for (const currency of currenciesOf(customer)) {
      const rows = rowsByCurrency.get(currency);
      if (rows) rows.push(rowOf(customer, currency));
      else rowsByCurrency.set(currency, [rowOf(customer, currency)]);
    }
  }
  return [...rowsByCurrency].map(([currency, rows]) => ({ currency, rows, totals: totalsOf(rows) }));
}

function currenciesOf({ position }: AgingCustomer): Set<string> {
  return new Set([...position.items.map(({ open }) => open), ...position.credit].map(({ currency }) => currency));
}

function rowOf({ customerId, position }: AgingCustomer, currency: string): AgingRow {
  const items = position.items
    .filter(({ open }) => open.currency === currency)
    .map(({ disputed, daysLate, open }) => ({ disputed, daysLate, minor: open.minor }));
  const credit = minorIn(position.credit, currency);
  return {
    customerId,
    buckets: agingOf(items),
    disputed: agingOf(items.filter(({ disputed }) => disputed)),
    credit,
    total: items.reduce((sum, { minor }) => sum + minor, 0) - credit,
  };
}

function minorIn(amounts: readonly Money[], currency: string): number {
  return amounts.find((amount) => amount.currency === currency)?.minor ?? 0;
}

function totalsOf(rows: readonly AgingRow[]): AgingColumns {
  return {
    buckets: sumOfAgings(rows.map(({ buckets }) => buckets)),
    disputed: sumOfAgings(rows.map(({ disputed }) => disputed)),
    credit: rows.reduce((sum, { credit }) => sum + credit, 0),
    total: rows.reduce((sum, { total }) => sum + total, 0),
  };
}

function sumOfAgings(agings: readonly Aging[]): Aging {
  const sum = { ...agingOf([]) };
  for (const aging of agings) for (const bucket of AGING_BUCKETS) sum[bucket] += aging[bucket];
  return sum;
}
