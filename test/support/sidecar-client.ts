import { createHash, randomBytes } from 'node:crypto';
import type { AnswerOf, EndpointName } from '../../shared/contract/endpoints.ts';
import { endpoints } from '../../shared/contract/endpoints.ts';
import { openWebSession } from '../odoo/web-session.ts';
import type { CrmUnderTest, StaffMember } from './crm-under-test.ts';

export interface Ask {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface SidecarClient {
  /** Asks, and parses the answer by the contract; throws with the sidecar's code when it refuses. */
  ask<Name extends EndpointName>(name: Name, ask?: Ask): Promise<AnswerOf<Name>>;
  /** Asks, and gives the bare response. */
  raw(name: EndpointName, ask?: Ask): Promise<Response>;
}

/** Speaks to a sidecar as the extension does, without a browser. */
export function sidecarClient(url: string, token?: string): SidecarClient {
  const raw = (name: EndpointName, { params = {}, body, headers = {} }: Ask = {}): Promise<Response> => {
    const { method, path } = endpoints[name];
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])));
    return fetch(url + filled, {
      method: method.toUpperCase(),
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
  const ask = async <Name extends EndpointName>(name: Name, options?: Ask): Promise<AnswerOf<Name>> => {
    const response = await raw(name, options);
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${name}: ${response.status} ${JSON.stringify(answer)}`);
    return endpoints[name].answer.parse(answer) as AnswerOf<Name>;
  };
  return { ask, raw };
}

/** A challenge asked for, and the secret that makes it ours. */
export interface Challenge {
  readonly challenge: string;
  readonly verifier: string;
}

export async function askForChallenge(url: string): Promise<Challenge> {
  const verifier = randomBytes(32).toString('base64url');
  const verifierHash = createHash('sha256').update(verifier).digest('base64url');
  const { challenge } = await sidecarClient(url).ask('startSignIn', { body: { verifierHash } });
  return { challenge, verifier };
}

/** Creates the proof of a challenge with the user's own CRM session, lets `use` use it, and removes it. */
export async function withProof<T>(
  crm: CrmUnderTest,
  { login, password }: StaffMember,
  values: object,
  use: () => Promise<T>,
): Promise<T> {
  const session = await openWebSession({ url: crm.url, database: crm.database, login, password });
  const created = await session.call<number | number[]>('ir.attachment', 'create', [{ public: true, ...values }]);
  try {
    return await use();
  } finally {
    await session.call('ir.attachment', 'unlink', [[created].flat()]);
  }
}

/** Signs a CRM user in to a sidecar the way the extension does: by a record only the user's own session could create. */
export async function signInToSidecar(url: string, crm: CrmUnderTest, user: StaffMember): Promise<SidecarClient> {
  return sidecarClient(url, await tokenOf(url, crm, user));
}

/** The token such a sign-in gives. */
export async function tokenOf(url: string, crm: CrmUnderTest, user: StaffMember): Promise<string> {
  const asked = await askForChallenge(url);
  return withProof(crm, user, { name: asked.challenge }, async () => {
    const { token } = await sidecarClient(url).ask('signIn', { body: asked });
    return token;
  });
}
