import { session } from './session.ts';

export class RpcError extends Error {}

interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data: { readonly message: string } };
}

/** Posts to one of the web client's own addresses; throws with the server's message, and goes to the login when the session ended. */
export async function rpc<T>(path: string, params: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'call', params }),
  });
  const { result, error }: Answer = await response.json();
  if (error?.code === 100) location.assign(`/web/login?redirect=${encodeURIComponent(location.pathname)}`);
  if (error) throw new RpcError(error.data.message);
  return result as T;
}

/** Calls a model's method as the signed-in user, in their language. */
export function callModel<T>(
  model: string,
  method: string,
  args: readonly unknown[],
  kwargs: object = {},
  context: object = {},
): Promise<T> {
  const named = { ...kwargs, context: { ...session().user_context, ...context } };
  return rpc<T>(`/web/dataset/call_kw/${model}/${method}`, { model, method, args, kwargs: named });
}
