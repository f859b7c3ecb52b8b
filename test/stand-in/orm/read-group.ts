import type { Environment } from './environment.ts';
import type { Model } from './model.ts';
import { valueError } from './odoo-error.ts';
import type { FieldValue, Row } from './row.ts';

export interface Group {
  /** In the order asked for: a bare value, an id, or `false`. */
  readonly key: readonly FieldValue[];
  readonly rows: readonly Row[];
}

/** Rows by the values of these fields, in the order of the groups' names, as Odoo lists them. */
export function groupRows(
  { db }: Environment,
  model: Model,
  rows: readonly Row[],
  groupby: readonly string[],
): Group[] {
  const fields = groupby.map((name) => ({ name, field: db.field(model, name) }));
  const groups = new Map<string, Group & { rows: Row[] }>();
  for (const row of rows) {
    const key = fields.map(({ name }) => db.value(row, name));
    const id = JSON.stringify(key);
    const group = groups.get(id) ?? { key, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  const nameOf = (value: FieldValue, index: number): string => {
    const relation = fields[index]?.field.relation;
    const linked = relation && typeof value === 'number' ? db.find(relation, value) : undefined;
    return linked ? db.displayNameOf(linked) : String(value);
  };
  const nameOfGroup = ({ key }: Group) => key.map(nameOf).join('\n');
  return [...groups.values()].sort((a, b) => nameOfGroup(a).localeCompare(nameOfGroup(b), 'pt-BR'));
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
