import { checkFieldAccess } from './access.ts';
import type { Environment } from './environment.ts';
import type { Model } from './model.ts';
import { commonFields } from './model.ts';
import type { FieldValue, Row } from './row.ts';

/** `null` asks for bare ids instead of `[id, name]`. */
export type Load = string | null | undefined;
type ReadValue = FieldValue | readonly [number, string];
export type ReadRecord = { readonly id: number; readonly [field: string]: ReadValue };

const allFields = (model: Model): string[] => [...Object.keys(model.fields), ...Object.keys(commonFields)];

/** Rows as `read` answers them; without `fields`, all that the user may see. */
export function readRows(
  env: Environment,
  model: Model,
  rows: readonly Row[],
  fields?: readonly string[],
  load?: Load,
): ReadRecord[] {
  const asked = fields && fields.length > 0 ? fields : allFields(model).filter((name) => mayRead(env, model, name));
  for (const name of asked) checkFieldAccess(env, model, name, env.db.field(model, name));
  return rows.map((row) => ({
    ...Object.fromEntries(asked.map((name) => [name, readValue(env, model, row, name, load)])),
    id: row.id,
  }));
}

function mayRead(env: Environment, model: Model, name: string): boolean {
  try {
    checkFieldAccess(env, model, name, env.db.field(model, name));
    return true;
  } catch {
    return false;
  }
}

function readValue({ db }: Environment, model: Model, row: Row, name: string, load: Load): ReadValue {
  const value = db.value(row, name);
  const field = db.field(model, name);
  if (field.type !== 'many2one' || typeof value !== 'number' || load === null) return value;
  const linked = db.find(field.relation ?? '', value);
  return linked ? [value, db.displayNameOf(linked)] : false;
}
