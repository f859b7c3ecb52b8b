import type { Database } from './database.ts';
import type { FieldValue, Row } from './row.ts';

const collator = new Intl.Collator('pt-BR');

/** Compares rows by Odoo's order clause ("date desc, id"); empty values come last when ascending, as in PostgreSQL. */
export function byOrder(db: Database, clause: string): (a: Row, b: Row) => number {
  const keys = clause.split(',').map((part) => {
    const [name = 'id', ...words] = part.trim().split(/\s+/);
    return { name, sign: words.some((word) => word.toLowerCase() === 'desc') ? -1 : 1 };
  });
  return (a, b) => {
    for (const { name, sign } of keys) {
      const order = compareValues(sortable(db, a, name), sortable(db, b, name));
      if (order !== 0) return order * sign;
    }
    return a.id - b.id;
  };
}

/** Links sort by the name of what they point to. */
function sortable(db: Database, row: Row, name: string): FieldValue {
  const value = db.value(row, name);
  const { relation } = db.field(db.modelOf(row), name);
  const linked = relation && typeof value === 'number' ? db.find(relation, value) : undefined;
  return linked ? db.displayNameOf(linked) : value;
}

function compareValues(a: FieldValue, b: FieldValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a === false) - Number(b === false);
}
