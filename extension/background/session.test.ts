import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SignInAnswer } from '../../shared/contract/sign-in.ts';
import type { Result } from '../messaging/messages.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { createSession, type Session } from './session.ts';
import type { StoredSession } from './stored-session.ts';

const NOON = Date.parse('2026-03-16T12:00:00Z');
const MINUTE = 60_000;
const user = { id: 7, name: 'Caio', role: 'finance', companies: [] } as const;

describe('the session', () => {
  let now: number;
  let stored: StoredSession | null;
  let session: Session;
  let signIn: ReturnType<typeof vi.fn<() => Promise<Result<SignInAnswer>>>>;
  const echo = async (token: string) => succeeded(token);

  beforeEach(() => {
    now = NOON;
    stored = null;
    let count = 0;
    signIn = vi.fn(async () => {
      count += 1;
      const expiresAt = new Date(now + 15 * MINUTE).toISOString();
      return succeeded({ token: `token-${count}`, expiresAt, user: { ...user, companies: [] } });
    });
    const store = {
      getValue: async () => stored,
      setValue: async (value: StoredSession | null) => {
        stored = value;
      },
    };
    session = createSession({ store, now: () => now });
  });

  it('is one sign-in for many requests at once, and for those after', async () => {
    const all = await Promise.all([session.withToken(signIn, echo), session.withToken(signIn, echo)]);
    expect([...all, await session.withToken(signIn, echo)]).toEqual(Array(3).fill(succeeded('token-1')));
    expect(signIn).toHaveBeenCalledTimes(1);
  });

  it('is renewed shortly before its token ends', async () => {
    await session.withToken(signIn, echo);
    now += 15 * MINUTE - 20_000;
    expect(await session.withToken(signIn, echo)).toEqual(succeeded('token-2'));
  });

  it('is renewed once when the token is refused, then the refusal stands', async () => {
    const ask = vi.fn(async () => failed('not_signed_in'));
    expect(await session.withToken(signIn, ask)).toEqual(failed('not_signed_in'));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(signIn).toHaveBeenCalledTimes(2);
  });

  it('tells why there is none', async () => {
    signIn.mockResolvedValue(failed('sign_in_refused'));
    expect(await session.withToken(signIn, echo)).toEqual(failed('sign_in_refused'));
    expect(stored).toBeNull();
  });

  it('ends when somebody else signs in to the CRM, or the same person to another database', async () => {
    await session.crmUser({ userId: 7, database: 'a' });
    await session.withToken(signIn, echo);
    await session.crmUser({ userId: 7, database: 'a' });
    expect(await session.withToken(signIn, echo)).toEqual(succeeded('token-1'));
    await session.crmUser({ userId: 8, database: 'a' });
    expect(await session.withToken(signIn, echo)).toEqual(succeeded('token-2'));
    await session.crmUser({ userId: 7, database: 'b' });
    expect(stored).toBeNull();
  });
});
