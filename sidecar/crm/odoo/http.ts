import { DEFAULTS, type OdooConfig } from './config.ts';
import { fromForeignAnswer, fromNetwork } from './errors.ts';

export interface HttpRequest {
  readonly path: string;
  /** Sent as JSON by POST; without one it is a GET. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly write?: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
}

export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** Asks one server, once; rejects with a `CrmError` when the whole answer is not here in time. Redirects are answers. */
export function createHttp({
  url,
  readTimeoutMs = DEFAULTS.readTimeoutMs,
  writeTimeoutMs = DEFAULTS.writeTimeoutMs,
}: Pick<OdooConfig, 'url' | 'readTimeoutMs' | 'writeTimeoutMs'>): Http {
  return async ({ path, body, headers = {}, write = false }) => {
    try {
      const response = await fetch(`${url}${path}`, {
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(write ? writeTimeoutMs : readTimeoutMs),
      });
      return { status: response.status, text: await response.text(), cookies: response.headers.getSetCookie() };
    } catch (error) {
      throw fromNetwork(error, write);
    }
  };
}

/** The JSON in an answer; rejects when there is none. */
export function jsonIn({ status, text }: HttpAnswer, write: boolean): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fromForeignAnswer(status, text, write);
  }
}
