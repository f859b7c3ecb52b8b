import { at } from './probe.ts';

/** `no_session`: nobody is signed in; `refused`: the CRM said no, or something we do not understand. */
export type CrmAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly cause: 'no_session' | 'refused' | 'unreachable' };

/** Odoo's own code for an expired session, on every version. */
const SESSION_EXPIRED = 100;
const TIMEOUT_MS = 10_000;

/** Asks the CRM of this page with the session of whoever looks at it; `read` makes something of the result, or null. */
export async function callCrm<T>(
  path: string,
  params: object,
  read: (result: unknown) => T | null,
): Promise<CrmAnswer<T>> {
  const answer = await post(path, params);
  if (answer === undefined) return { ok: false, cause: 'unreachable' };
  if (at(answer, 'error', 'code') === SESSION_EXPIRED) return { ok: false, cause: 'no_session' };
  const value = read(at(answer, 'result'));
  return value === null ? { ok: false, cause: 'refused' } : { ok: true, value };
}

async function post(path: string, params: object): Promise<unknown> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', method: 'call', params }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}
