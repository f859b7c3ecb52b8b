import { z } from 'zod';

/** Calls any model method as one user; `kwargs.context` as in Odoo. */
export type Call = <T>(model: string, method: string, args: readonly unknown[], kwargs?: object) => Promise<T>;

export interface OdooAccount {
  readonly url: string;
  readonly database: string;
  readonly login: string;
  readonly password: string;
}

export interface OdooSession {
  readonly uid: number;
  readonly call: Call;
}

const answerShape = z.object({
  result: z.unknown().optional(),
  error: z
    .object({ message: z.string(), data: z.object({ message: z.string(), debug: z.string().optional() }).optional() })
    .optional(),
});

async function jsonRpc(
  url: string,
  service: string,
  method: string,
  args: readonly unknown[],
  cookie = '',
): Promise<unknown> {
  const response = await fetch(`${url}/jsonrpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params: { service, method, args } }),
  });
  const text = await response.text();
  if (!text.startsWith('{')) throw new Error(`HTTP ${response.status} from ${url}: see the server's log`);
  const { result, error } = answerShape.parse(JSON.parse(text));
  if (error) throw new Error(error.data?.message ?? error.message, { cause: error.data?.debug });
  return result;
}

/** The server's version, as it says itself ("19.0"). */
export async function serverVersion(url: string): Promise<string> {
  const answer = await jsonRpc(url, 'common', 'version', []);
  return z.object({ server_serie: z.string() }).parse(answer).server_serie;
}

/**
 * A session bound to a database, nobody signed in. Without one, Odoo 14 serving several databases answers every failure
 * with an HTML page that says nothing.
 */
async function databaseCookie(url: string, database: string): Promise<string> {
  const response = await fetch(`${url}/web/login?db=${database}`, { redirect: 'manual' });
  return /session_id=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
}

/** Signs in for arranging tests; the product has its own client. */
export async function signIn({ url, database, login, password }: OdooAccount): Promise<OdooSession> {
  const uid = await jsonRpc(url, 'common', 'login', [database, login, password]);
  if (typeof uid !== 'number') throw new Error(`${login} cannot sign in to ${database} on ${url}`);
  const cookie = await databaseCookie(url, database);
  const call = async <T>(model: string, method: string, args: readonly unknown[], kwargs: object = {}): Promise<T> => {
    try {
      return (await jsonRpc(
        url,
        'object',
        'execute_kw',
        [database, uid, password, model, method, args, kwargs],
        cookie,
      )) as T;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${model}.${method} on ${database}: ${reason}`, { cause: error });
    }
  };
  return { uid, call };
}

/** Drops a database through the server; only for servers started here, whose master password nobody changed. */
export async function dropByServer(url: string, database: string): Promise<boolean> {
  return (await jsonRpc(url, 'db', 'drop', ['admin', database])) === true;
}
