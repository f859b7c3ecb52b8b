import { ofetch } from 'ofetch';
import type { z } from 'zod';
import { type AnswerOf, type BodyOf, type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import { ErrorAnswer } from '../../shared/contract/error.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';

/** The same endpoints, typed so that a name and its answer stay together. */
const contract: { readonly [Name in EndpointName]: { readonly answer: z.ZodType<AnswerOf<Name>> } } = endpoints;

const TIMEOUT_MS = 10_000;
/** What stands before a sidecar that is away may answer in its place. */
const GATEWAY = [502, 503, 504];

export interface Ask<Name extends EndpointName> {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly body?: BodyOf<Name>;
  readonly token?: string;
  /** The version being replaced, where an endpoint wants it. */
  readonly ifMatch?: number;
}

export interface SidecarClient {
  /** Asks once, and parses the answer by the contract; never rejects. */
  ask<Name extends EndpointName>(name: Name, ask?: Ask<Name>): Promise<Result<AnswerOf<Name>>>;
}

/** A client of the sidecar at `url`. */
export function createSidecarClient(url: string): SidecarClient {
  return {
    async ask(name, { params = {}, body, token, ifMatch } = {}) {
      const { method, path } = endpoints[name];
      const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])));
      const response = await send(url + filled, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (response === undefined) return failed('sidecar_away');
      return hasAnswer(name, response) ? answerOf(name, response._data) : refusalOf(response.status, response._data);
    },
  };
}

type Sent = { readonly ok: boolean; readonly status: number; readonly _data?: unknown };

async function send(url: string, request: RequestInit & { method: string }): Promise<Sent | undefined> {
  try {
    return await ofetch.raw(url, { ...request, retry: 0, timeout: TIMEOUT_MS, ignoreResponseError: true });
  } catch {
    return undefined;
  }
}

/** A sidecar that is not ready says so by its status too, and what is missing in its answer. */
function hasAnswer(name: EndpointName, { ok, _data }: Sent): boolean {
  return ok || (name === 'readiness' && contract.readiness.answer.safeParse(_data).success);
}

function answerOf<Name extends EndpointName>(name: Name, data: unknown): Result<AnswerOf<Name>> {
  const parsed = contract[name].answer.safeParse(data);
  return parsed.success ? succeeded(parsed.data) : failed('sidecar_unknown_answer');
}

function refusalOf(status: number, data: unknown): Result<never> {
  const parsed = ErrorAnswer.safeParse(data);
  if (!parsed.success) return failed(GATEWAY.includes(status) ? 'sidecar_away' : 'sidecar_unknown_answer');
  const { code, problems } = parsed.data;
  return { ok: false, failure: problems === undefined ? { code } : { code, problems } };
}
