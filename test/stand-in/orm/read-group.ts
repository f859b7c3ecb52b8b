import type { Environment } from './environment.ts';
import { groupingOf, type KeyDescription } from './grouping.ts';
import type { Model } from './model.ts';
import { valueError } from './odoo-error.ts';
import type { FieldValue, Row } from './row.ts';

export interface Group {
  readonly rows: readonly Row[];
  /** What its rows share, as it is shown. */
  readonly keys: Readonly<Record<string, unknown>>;
  readonly conditions: KeyDescription['conditions'];
  /** Of each date it is grouped by. */
  readonly ranges: Readonly<Record<string, unknown>>;
}

/** Rows by the values of these fields, in the order of the groups' names, as Odoo lists them. */
export function groupRows(
  { db }: Environment,
  model: Model,
  rows: readonly Row[],
  groupby: readonly string[],
): Group[] {
  const groupings = groupby.map((name) => ({ name, ...groupingOf(db, model, name) }));
  const groups = new Map<string, { readonly parts: readonly (KeyDescription & { name: string })[]; rows: Row[] }>();
  for (const row of rows) {
    const keyed = groupings.map((grouping) => ({ ...grouping, key: grouping.keyOf(row) }));
    const id = JSON.stringify(keyed.map(({ key }) => key));
    const group = groups.get(id) ?? {
      parts: keyed.map(({ name, key, describe }) => ({ name, ...describe(key) })),
      rows: [],
    };
    group.rows.push(row);
    groups.set(id, group);
  }
  const inOrder = [...groups.values()].map(({ parts, rows }) => ({
    sortKey: parts.map(({ sortKey }) => sortKey).join('\n'),
    rows,
    keys: Object.fromEntries(parts.map(({ name, label }) => [name, label])),
    conditions: parts.flatMap(({ conditions }) => conditions),
    ranges: Object.fromEntries(parts.flatMap(({ name, range }) => (range ? [[name, range]] : []))),
  }));
  return inOrder.sort((a, b) => a.sortKey.localeCompare(b.sortKey, 'pt-BR'));
}

/** One aggregate as Odoo writes it (`amount_residual:sum`); sums are exact to the cent. */
export function aggregate({ db }: Environment, model: Model, rows: readonly Row[], specification: string): FieldValue {
  if (specification === '__count') return rows.length;
  const [name = '', given] = specification.split(':');
  db.field(model, name);
  const values = rows.map((row) => db.value(row, name)).filter((value) => value !== false);
  const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  switch (given ?? 'sum') {
    case 'sum':
      return Math.round(values.reduce<number>((sum, value) => sum + Number(value), 0) * 100) / 100;
    case 'min':
      return sorted[0] ?? false;
    case 'max':
      return sorted.at(-1) ?? false;
    case 'count':
      return values.length;
    case 'count_distinct':
      return new Set(values).size;
    case 'array_agg':
      return values.filter((value) => typeof value === 'number');
    default:
      throw valueError(`Invalid aggregate method: ${specification}`);
  }
}
