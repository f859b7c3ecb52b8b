import { z } from 'zod';
import type { Database } from './database.ts';
import type { Field } from './field.ts';
import type { Model } from './model.ts';
import { valueError } from './odoo-error.ts';
import { matches } from './operators.ts';
import { type FieldValue, linkOf, type Row } from './row.ts';

const Condition = z.tuple([z.union([z.string(), z.number()]), z.string(), z.unknown()]);
export const Domain = z.array(z.union([z.enum(['&', '|', '!']), Condition]));
export type Domain = z.infer<typeof Domain>;
type Condition = z.infer<typeof Condition>;
type Test = (row: Row) => boolean;

/** Turns a domain in Odoo's prefix notation into a test of one row; conditions without an operator are all required. */
export function compileDomain(db: Database, model: Model, domain: Domain): Test {
  const stack: Test[] = [];
  const take = (): Test => {
    const test = stack.pop();
    if (!test) throw valueError(`Domain is invalid: ${JSON.stringify(domain)}`);
    return test;
  };
  for (const term of domain.toReversed()) {
    if (term === '!') {
      const test = take();
      stack.push((row) => !test(row));
    } else if (term === '&' || term === '|') {
      const [left, right] = [take(), take()];
      stack.push(term === '&' ? (row) => left(row) && right(row) : (row) => left(row) || right(row));
    } else stack.push(compileCondition(db, model, term));
  }
  return (row) => stack.every((test) => test(row));
}

function compileCondition(db: Database, model: Model, [path, operator, wanted]: Condition): Test {
  if (typeof path === 'number') return () => (operator === '=') === (path === wanted);
  const last = fieldAt(db, model, path.split('.'), [path, operator, wanted]);
  const { relation } = last;
  if (relation && (operator === 'child_of' || operator === 'parent_of')) {
    const within = hierarchy(db, relation, wanted, operator);
    return (row) => valuesAt(db, row, path).some((value) => typeof value === 'number' && within.has(value));
  }
  const comparesNames = relation !== undefined && (operator.includes('like') || typeof wanted === 'string');
  return (row) => {
    const values = valuesAt(db, row, path);
    return matches(comparesNames ? values.map((value) => nameOf(db, relation, value)) : values, operator, wanted);
  };
}

const nameOf = (db: Database, relation: string, value: FieldValue): FieldValue => {
  const row = typeof value === 'number' ? db.find(relation, value) : undefined;
  return row ? db.displayNameOf(row) : false;
};

function fieldAt(db: Database, model: Model, [first = '', ...rest]: string[], condition: Condition): Field {
  const field = db.findField(model, first);
  if (!field) {
    const [path, operator, wanted] = condition;
    throw valueError(
      `Invalid field ${model.name}.${first} in condition ('${path}', '${operator}', ${JSON.stringify(wanted)})`,
    );
  }
  return rest.length > 0 && field.relation ? fieldAt(db, db.model(field.relation), rest, condition) : field;
}

/** All values a dotted path leads to; an empty link anywhere on the way is one `false`. */
export function valuesAt(db: Database, row: Row, path: string): FieldValue[] {
  const [first = '', ...rest] = path.split('.');
  const value = db.value(row, first);
  const values = Array.isArray(value) ? value : [value];
  if (rest.length === 0) return values.length > 0 ? values : [false];
  const relation = db.field(db.modelOf(row), first).relation ?? '';
  const next = values.flatMap((id) => (typeof id === 'number' ? (db.find(relation, id) ?? []) : []));
  return next.length > 0 ? next.flatMap((linked) => valuesAt(db, linked, rest.join('.'))) : [false];
}

function hierarchy(db: Database, relation: string, wanted: unknown, operator: 'child_of' | 'parent_of'): Set<number> {
  const start = (Array.isArray(wanted) ? wanted : [wanted]).filter((id) => typeof id === 'number');
  const found = new Set<number>(start);
  const parentOf = (row: Row) => linkOf(row, 'parent_id');
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const row of db.rows(relation)) {
      const parent = parentOf(row);
      if (parent === undefined) continue;
      if (operator === 'child_of' && found.has(parent)) found.add(row.id);
      if (operator === 'parent_of' && found.has(row.id)) found.add(parent);
    }
  }
  return found;
}
