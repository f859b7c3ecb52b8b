import { Context, environment, type World } from '../orm/environment.ts';
import { OdooError, unknownMethod } from '../orm/odoo-error.ts';
import type { Method } from './method.ts';
import { recordMethods } from './record-methods.ts';
import { webMethods } from './web-methods.ts';

export interface Request {
  readonly uid: number;
  readonly model: string;
  readonly method: string;
  readonly positional: readonly unknown[];
  readonly named: Readonly<Record<string, unknown>>;
}

/** Runs a model's method for a user, the way all of Odoo's doors lead to the same methods. */
export async function execute(
  world: World,
  { uid, model: modelName, method: name, positional, named }: Request,
): Promise<unknown> {
  const model = world.db.model(modelName);
  const method = model.methods?.[name] ?? recordMethods[name] ?? webMethods[name];
  if (!method || name.startsWith('_')) throw unknownMethod(modelName, name);
  const { context, ...rest } = named;
  const env = environment(world, uid, Context.parse(context ?? {}));
  const { ids, given } = bind(method, positional, rest);
  return method.run({ env, model, ids }, given);
}

/** Python's way: ids first where there are records, then by position, then by name. */
function bind(method: Method, positional: readonly unknown[], named: Readonly<Record<string, unknown>>) {
  const { ids: namedIds, ...rest } = named;
  const [first, ...others] = positional;
  const takesIdsByPosition = method.onRecords && namedIds === undefined;
  const inOrder = takesIdsByPosition ? others : positional;
  if (inOrder.length > method.names.length)
    throw new OdooError('builtins.TypeError', 'too many positional arguments', 422);
  const byPosition = Object.fromEntries(inOrder.map((value, index) => [method.names[index], value]));
  return { ids: method.onRecords ? idList(namedIds ?? first) : [], given: { ...byPosition, ...rest } };
}

const idList = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
