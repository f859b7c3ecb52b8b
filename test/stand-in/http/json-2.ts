import type { Context } from 'hono';
import { z } from 'zod';
import { execute } from '../methods/execute.ts';
import type { World } from '../orm/environment.ts';
import { OdooError } from '../orm/odoo-error.ts';
import { userOfKey } from './authenticate.ts';

const Arguments = z.record(z.string(), z.unknown());

/** Odoo 19's own API: one address per method, named arguments, a key, and refusals by HTTP status. */
export async function answerJson2(world: World, database: string, c: Context): Promise<Response> {
  const asked = c.req.header('x-odoo-database');
  if (asked !== undefined && asked !== database)
    return c.html('<!DOCTYPE html>\n<title>404 Not Found</title>\n<h1>Not Found</h1>', 404);
  const key = /^bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const uid = key === undefined ? undefined : userOfKey(world, key);
  try {
    if (uid === undefined) throw new OdooError('werkzeug.exceptions.Unauthorized', 'Invalid apikey', 401);
    const named = Arguments.parse(await c.req.json());
    const { model = '', method = '' } = c.req.param();
    return c.json((await execute(world, { uid, model, method, positional: [], named })) ?? null);
  } catch (error) {
    const refusal = error instanceof OdooError ? error : new OdooError('builtins.ValueError', String(error), 500);
    const { pythonName: name, message, status } = refusal;
    return Response.json(
      { name, message, arguments: [message], context: {}, debug: `${name}: ${message}` },
      { status },
    );
  }
}
