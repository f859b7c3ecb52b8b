import { z } from 'zod';
import { execute } from '../methods/execute.ts';
import type { World } from '../orm/environment.ts';
import { accessDenied, OdooError } from '../orm/odoo-error.ts';
import { authenticate, type Login } from './authenticate.ts';
import { VERSION_INFO } from './version.ts';

const Envelope = z.looseObject({
  id: z.union([z.number(), z.string(), z.null()]).default(null),
  params: z.record(z.string(), z.unknown()).default({}),
});
const ServiceCall = z.object({ service: z.string(), method: z.string(), args: z.array(z.unknown()).default([]) });
const Credentials = z.tuple([z.string(), z.string(), z.string()]).rest(z.unknown());
const ModelCall = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.unknown()).default([]),
  z.record(z.string(), z.unknown()).default({}),
]);

/** JSON-RPC's envelope around an answer; refusals too come with status 200. */
export async function answerRpc(body: unknown, run: (params: Record<string, unknown>) => unknown): Promise<object> {
  const { id, params } = Envelope.parse(body);
  try {
    return { jsonrpc: '2.0', id, result: (await run(params)) ?? null };
  } catch (error) {
    return { jsonrpc: '2.0', id, error: rpcError(error) };
  }
}

function rpcError(error: unknown): object {
  const { pythonName, message } =
    error instanceof OdooError ? error : { pythonName: 'builtins.ValueError', message: String(error) };
  const isExpired = pythonName === 'odoo.http.SessionExpiredException';
  const data = { name: pythonName, message, arguments: [message], context: {}, debug: `${pythonName}: ${message}\n` };
  return { code: isExpired ? 100 : 0, message: isExpired ? 'Odoo Session Expired' : 'Odoo Server Error', data };
}

/** The external API of all versions: `common` for who, `object` for what. */
export async function callService(world: World, database: string, params: Record<string, unknown>): Promise<unknown> {
  const { service, method, args } = ServiceCall.parse(params);
  if (service === 'common' && method === 'version') return VERSION_INFO;
  if (service === 'common' && (method === 'login' || method === 'authenticate')) {
    const [db, login, password] = Credentials.parse(args);
    checkDatabase(database, db);
    return authenticate(world, { login, password }) ?? false;
  }
  if (service !== 'object' || !['execute_kw', 'execute'].includes(method)) {
    throw new OdooError('builtins.AttributeError', `Method not found: ${service}.${method}`, 404);
  }
  const [db, uid, password, model, name, positional, named] = ModelCall.parse(args);
  checkDatabase(database, db);
  checkPassword(world, uid, { login: String(world.db.find('res.users', uid)?.login), password });
  return execute(world, { uid, model, method: name, positional, named });
}

export function checkDatabase(ours: string, asked: string): void {
  if (ours !== asked) {
    throw new OdooError(
      'psycopg2.OperationalError',
      `connection to server failed: FATAL:  database "${asked}" does not exist\n`,
      500,
    );
  }
}

function checkPassword(world: World, uid: number, login: Login): void {
  if (authenticate(world, login) !== uid) throw accessDenied();
}
