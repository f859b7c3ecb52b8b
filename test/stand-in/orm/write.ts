import { browse, checkRight } from './access.ts';
import { type Environment, timestamp } from './environment.ts';
import type { Field } from './field.ts';
import type { Model } from './model.ts';
import { type FieldValue, linksOf, type Row, type Values } from './row.ts';

export type Given = Readonly<Record<string, unknown>>;

/** Set by the server, whatever the values say. */
const kept = ['id', 'create_uid', 'create_date', 'write_uid', 'write_date'];

export function createRow(env: Environment, model: Model, given: Given): Row {
  checkRight(env, model, 'create');
  const now = timestamp(env.now());
  const stamps = { create_uid: env.uid, write_uid: env.uid, create_date: now, write_date: now };
  const { own, children } = split(env, model, given);
  const completed = model.complete ? model.complete(withDefaults(model, own), env) : withDefaults(model, own);
  const row = env.db.insert(model.name, { ...completed, ...stamps });
  for (const [name, commands] of children) applyToChildren(env, model, row, name, commands);
  model.afterCreate?.(row, env);
  return row;
}

export function writeRows(env: Environment, model: Model, ids: readonly number[], given: Given): void {
  for (const row of browse(env, model, ids, 'write')) {
    const { own, children } = split(env, model, given, row);
    touch(env, row, own);
    for (const [name, commands] of children) applyToChildren(env, model, row, name, commands);
    model.afterWrite?.(row, own, env);
  }
}

/** Changes a row below all rights, as the server does for stored computations. */
export function touch(env: Environment, row: Row, values: Values): void {
  Object.assign(row, values, { write_uid: env.uid, write_date: timestamp(env.now()) });
}

export function removeRows(env: Environment, model: Model, ids: readonly number[]): void {
  for (const row of browse(env, model, ids, 'unlink')) {
    model.beforeRemove?.(row, env);
    env.db.remove(model.name, row.id);
  }
}

function withDefaults(model: Model, values: Values): Values {
  const defaults = Object.entries(model.fields).flatMap(([name, field]) =>
    field.default === undefined ? [] : [[name, field.default]],
  );
  return { ...Object.fromEntries(defaults), ...values };
}

function split(
  env: Environment,
  model: Model,
  given: Given,
  row?: Row,
): { own: Values; children: [string, unknown][] } {
  const own: Record<string, FieldValue> = {};
  const children: [string, unknown][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (kept.includes(name)) continue;
    const field = env.db.field(model, name);
    if (field.type === 'one2many') children.push([name, value]);
    else if (field.type === 'many2many') own[name] = applyLinks(row ? linksOf(row, name) : [], value);
    else if (!field.compute) own[env.db.columnOf(name, field)] = scalar(field, value);
  }
  return { own, children };
}

function scalar({ type }: Field, value: unknown): FieldValue {
  if (type === 'boolean') return Boolean(value);
  return typeof value === 'string' || typeof value === 'number' ? value : false;
}

const commandsIn = (value: unknown): unknown[][] =>
  Array.isArray(value) ? value.filter((one) => Array.isArray(one)) : [];
const idsIn = (value: unknown): number[] => (Array.isArray(value) ? value.filter((id) => typeof id === 'number') : []);

/** Odoo's commands on a set of links: 3 unlink, 4 link, 5 clear, 6 replace; a bare list of ids replaces too. */
function applyLinks(before: readonly number[], value: unknown): readonly number[] {
  const commands = commandsIn(value);
  if (commands.length === 0) return idsIn(value);
  return commands.reduce<readonly number[]>((links, [command, id, list]) => {
    if (command === 3) return links.filter((link) => link !== id);
    if (command === 4 && typeof id === 'number') return links.includes(id) ? links : links.concat(id);
    if (command === 5) return [];
    return command === 6 ? idsIn(list) : links;
  }, before);
}

/** Odoo's commands on children: 0 create, 1 change, 2 and 3 remove, 5 and 6 remove the others. */
function applyToChildren(env: Environment, model: Model, parent: Row, name: string, value: unknown): void {
  const { relation = '', inverse = '' } = env.db.field(model, name);
  const childModel = env.db.model(relation);
  const current = () => idsIn(env.db.value(parent, name));
  for (const [command, id, values] of commandsIn(value)) {
    const given = typeof values === 'object' && values !== null ? { ...values } : {};
    const child = typeof id === 'number' ? id : 0;
    if (command === 0) createRow(env, childModel, { ...given, [inverse]: parent.id });
    if (command === 1) writeRows(env, childModel, [child], given);
    if (command === 2 || command === 3) removeRows(env, childModel, [child]);
    if (command === 5) removeRows(env, childModel, current());
    if (command === 6)
      removeRows(
        env,
        childModel,
        current().filter((one) => !idsIn(values).includes(one)),
      );
  }
}
