import { z } from 'zod';
import { CrmError } from '../../crm.ts';
import type { OdooConfig } from '../config.ts';
import { fromForeignAnswer, fromOdoo } from '../errors.ts';
import { type Http, jsonIn } from '../http.ts';
import type { Transport } from './transport.ts';

const Answer = z.union([
  z.object({ error: z.object({ data: z.object({ name: z.string(), message: z.string() }) }) }),
  z.object({ jsonrpc: z.literal('2.0'), result: z.unknown() }),
]);

interface RpcRequest {
  readonly service: 'common' | 'object';
  readonly method: string;
  readonly args: readonly unknown[];
  readonly write?: boolean;
  readonly cookie?: string | undefined;
}

/** One request to `/jsonrpc`, which every version from 14 to 21 has. */
export async function jsonRpc(
  http: Http,
  { service, method, args, write = false, cookie }: RpcRequest,
): Promise<unknown> {
  const answer = await http({
    path: '/jsonrpc',
    body: { jsonrpc: '2.0', method: 'call', id: 1, params: { service, method, args } },
    ...(cookie && { headers: { cookie } }),
    write,
  });
  const parsed = Answer.safeParse(jsonIn(answer, write));
  if (!parsed.success) throw fromForeignAnswer(answer.status, answer.text, write);
  if ('error' in parsed.data) throw fromOdoo(parsed.data.error.data, write);
  return parsed.data.result;
}

/** Calls as one login; signs in with the first call. */
export function createJsonRpc(http: Http, { database, login, key }: OdooConfig): Transport {
  let signedIn: Promise<{ uid: number; cookie: string | undefined }> | undefined;

  async function signIn() {
    const cookie = await databaseCookie(http, database);
    const uid = await jsonRpc(http, { service: 'common', method: 'login', args: [database, login, key], cookie });
    if (typeof uid !== 'number')
      throw new CrmError('credentials_refused', `${database} does not know this key of ${login}`);
    return { uid, cookie };
  }

  return async ({ model, method, ids, domain, creates, kwargs, context, write = false }) => {
    signedIn ??= signIn().catch((error) => {
      signedIn = undefined;
      throw error;
    });
    const { uid, cookie } = await signedIn;
    const positional = [...(ids ? [ids] : []), ...(domain ? [domain] : []), ...(creates ? [creates] : [])];
    const args = [database, uid, key, model, method, positional, { ...kwargs, ...(context && { context }) }];
    return jsonRpc(http, { service: 'object', method: 'execute_kw', args, write, cookie });
  };
}

/** Up to 15, a server of several databases tells what went wrong only to a session that has named its database; others get a bare HTTP 500. */
async function databaseCookie(http: Http, database: string): Promise<string | undefined> {
  const { cookies } = await http({ path: `/web/login?db=${encodeURIComponent(database)}` });
  return cookies.find((cookie) => cookie.startsWith('session_id='))?.split(';')[0];
}
