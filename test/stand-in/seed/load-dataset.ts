import type { DataSet } from '../../dataset/dataset.ts';
import { daysAfter, today } from '../orm/days.ts';
import { type Environment, environment, type World } from '../orm/environment.ts';
import type { Row } from '../orm/row.ts';
import { loadCompanies } from './load-companies.ts';
import { loadCustomers } from './load-customers.ts';
import { loadEntries } from './load-entries.ts';
import { loadInvoices } from './load-invoices.ts';
import { loadPayments } from './load-payments.ts';
import { loadSales } from './load-sales.ts';
import { ADMIN, loadSystem } from './load-system.ts';
import { loadUsers } from './load-users.ts';

/** What loading has made so far, by the data set's keys. */
export interface Loaded {
  readonly companies: Map<string, Row>;
  readonly users: Map<string, Row>;
  readonly customers: Map<string, Row>;
  readonly invoices: Map<string, Row>;
  readonly orders: Map<string, Row>;
}

export interface Loading extends Loaded {
  readonly dataset: DataSet;
  readonly env: Environment;
  /** `YYYY-MM-DD` of a day relative to today. */
  day(offset: number): string;
}

/** Fills the tables through the same operations the API offers, as the administrator. */
export function loadDataset(world: World, dataset: DataSet): Loaded {
  const loaded: Loaded = {
    companies: new Map(),
    users: new Map(),
    customers: new Map(),
    invoices: new Map(),
    orders: new Map(),
  };
  loadSystem(world, dataset, loaded);
  const base = today(world.now());
  const loading: Loading = {
    ...loaded,
    dataset,
    env: environment(world, ADMIN),
    day: (offset) => daysAfter(base, offset),
  };
  for (const load of [loadCompanies, loadUsers, loadCustomers, loadInvoices, loadPayments, loadEntries, loadSales])
    load(loading);
  return loaded;
}

/** Throws when the data set has no such key. */
export function known(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key);
  if (!row) throw new Error(`the data set has no "${key}"`);
  return row;
}
