import type { Database } from './database.ts';
import type { Model } from './model.ts';
import { valueError } from './odoo-error.ts';
import type { FieldValue, Row } from './row.ts';

/** One thing to group by, as Odoo writes it: a field, or a date by its month (`invoice_date:month`). */
export interface Grouping {
  /** What rows of one group share: a bare value, an id, the first day of the month, or `false`. */
  keyOf(row: Row): FieldValue;
  describe(key: FieldValue): KeyDescription;
}

export interface KeyDescription {
  /** As the group is shown: `[id, name]` of a link. */
  readonly label: FieldValue | readonly [number, string];
  /** Groups are listed in this order. */
  readonly sortKey: string;
  /** What a row must fulfil to be in it. */
  readonly conditions: readonly (readonly [string, string, FieldValue])[];
  /** Of a month: its first day and the next one's. */
  readonly range?: { readonly from: string; readonly to: string };
}

export function groupingOf(db: Database, model: Model, specification: string): Grouping {
  const [name = '', granularity] = specification.split(':');
  const { type, relation } = db.field(model, name);
  if (granularity === undefined) return byValue(db, name, relation);
  if (granularity === 'month' && type === 'date') return byMonth(db, name);
  throw valueError(`Invalid groupby specification: ${specification}`);
}

function byValue(db: Database, name: string, relation: string | undefined): Grouping {
  return {
    keyOf: (row) => db.value(row, name),
    describe: (key) => {
      const conditions = [[name, '=', key]] as const;
      const linked = relation && typeof key === 'number' ? db.find(relation, key) : undefined;
      if (!linked) return { label: key, sortKey: String(key), conditions };
      const label = db.displayNameOf(linked);
      return { label: [linked.id, label], sortKey: label, conditions };
    },
  };
}

function byMonth(db: Database, name: string): Grouping {
  return {
    keyOf: (row) => {
      const day = db.value(row, name);
      return typeof day === 'string' && `${day.slice(0, 'YYYY-MM'.length)}-01`;
    },
    describe: (key) => {
      if (typeof key !== 'string') return { label: false, sortKey: '', conditions: [[name, '=', false]] };
      const range = { from: key, to: monthAfter(key) };
      const conditions = [
        [name, '>=', range.from],
        [name, '<', range.to],
      ] as const;
      return { label: monthName(key), sortKey: key, conditions, range };
    },
  };
}

function monthAfter(firstDay: string): string {
  const date = new Date(firstDay);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** In the language of the users here, as Odoo does it: `junho 2026`. */
function monthName(firstDay: string): string {
  const month = new Intl.DateTimeFormat('pt-BR', { month: 'long', timeZone: 'UTC' }).format(new Date(firstDay));
  return `${month} ${firstDay.slice(0, 'YYYY'.length)}`;
}
