import { z } from 'zod';
import type { Call, OdooAccount, OdooSession } from './rpc.ts';

const answerShape = z.object({
  result: z.unknown().optional(),
  error: z.object({ message: z.string(), data: z.object({ message: z.string() }).optional() }).optional(),
});

export interface WebSession extends OdooSession {
  /** Name and value, to hand to a browser. */
  readonly cookie: { readonly name: 'session_id'; readonly value: string };
}

/** Signs in as the web client does, with a cookie: what a person's browser may do, and some of it nobody else. */
export async function openWebSession({ url, database, login, password }: OdooAccount): Promise<WebSession> {
  let sessionId = '';
  const post = async (path: string, params: object): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: sessionId && `session_id=${sessionId}` },
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params }),
    });
    const renewed = /session_id=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (renewed) sessionId = renewed;
    const { result, error } = answerShape.parse(await response.json());
    if (error) throw new Error(`${login} on ${path}: ${error.data?.message ?? error.message}`);
    return result;
  };
  const { uid } = z
    .object({ uid: z.number() })
    .parse(await post('/web/session/authenticate', { db: database, login, password }));
  const call: Call = async <T>(model: string, method: string, args: readonly unknown[], kwargs: object = {}) =>
    (await post('/web/dataset/call_kw', { model, method, args, kwargs })) as T;
  return { uid, call, cookie: { name: 'session_id', value: sessionId } };
}
