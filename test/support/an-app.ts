import { pino } from 'pino';
import { ErrorAnswer } from '../../shared/contract/error.ts';
import { createApp } from '../../sidecar/app.ts';
import { createChallenges } from '../../sidecar/session/challenges.ts';
import type { Session } from '../../sidecar/session/session.ts';
import { createTokens } from '../../sidecar/session/tokens.ts';
import { someDeps } from './deps.ts';

export const OURS = 'chrome-extension://ours';
const roleGroups = { sales: ['s.sales'], finance: ['account.group_account_invoice'], admin: ['a.manager'] };

/** The sidecar's HTTP face over a CRM in memory, asked without a connection; `lines` is its log. */
export async function anApp({ signInsPerMinute = 1000, requestsPerMinute = 1000 } = {}) {
  const deps = await someDeps();
  const lines: string[] = [];
  const tokens = createTokens(deps.clock);
  const app = createApp({
    ...deps,
    tokens,
    roleGroups,
    challenges: createChallenges(deps.clock),
    wakeOutbox: () => {},
    wakeNotes: () => {},
    runner: { run: async () => 'before_its_hour' as const },
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    allowedOrigins: [OURS],
    requestsPerMinute,
    signInsPerMinute,
  });
  const ask = async (method: string, path: string, { body, as, headers = {} }: Asking = {}) => {
    const token = as && (await tokens.issue(as)).token;
    return app.request(path, {
      method: method.toUpperCase(),
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        'content-type': 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
  return { ...deps, ask, lines, tokens };
}

interface Asking {
  readonly body?: unknown;
  readonly as?: Session;
  readonly headers?: Record<string, string>;
}

export const failureOf = async (response: Response) => ({
  status: response.status,
  ...ErrorAnswer.parse(await response.json()),
});
