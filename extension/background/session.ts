import type { SignedInUser } from '../../shared/contract/sign-in.ts';
import type { CrmUser, Result } from '../messaging/messages.ts';
import { succeeded } from '../messaging/result.ts';
import type { StoredSession } from './stored-session.ts';

/** Renewed this long before it ends, so that no request carries a token that ends under way. */
const MARGIN_MS = 30_000;

export interface SessionDeps {
  readonly store: { getValue(): Promise<StoredSession | null>; setValue(session: StoredSession | null): Promise<void> };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type SignIn = () => Promise<Result<StoredSession>>;

export interface Session {
  /** Runs `ask` with a token; refused with it, signs in anew and runs it once more. */
  withToken<T>(signIn: SignIn, ask: (token: string) => Promise<Result<T>>): Promise<Result<T>>;
  user(signIn: SignIn): Promise<Result<SignedInUser>>;
  /** Someone looks at the CRM: a token of anybody else is dropped. */
  crmUser(user: CrmUser): Promise<void>;
  end(): Promise<void>;
}

/** The token of whoever is signed in to the CRM. Concurrent requests share one sign-in. */
export function createSession({ store, now }: SessionDeps): Session {
  let signingIn: Promise<Result<StoredSession>> | undefined;
  let crmUser: CrmUser | undefined;

  const isCurrent = ({ expiresAt }: StoredSession) => Date.parse(expiresAt) - MARGIN_MS > now();

  async function current(signIn: SignIn): Promise<Result<StoredSession>> {
    if (signingIn) return signingIn;
    const stored = await store.getValue();
    return stored && isCurrent(stored) ? succeeded(stored) : renew(signIn);
  }

  function renew(signIn: SignIn): Promise<Result<StoredSession>> {
    signingIn ??= begin(signIn).finally(() => {
      signingIn = undefined;
    });
    return signingIn;
  }

  async function begin(signIn: SignIn): Promise<Result<StoredSession>> {
    const result = await signIn();
    await store.setValue(result.ok ? { ...result.value, database: crmUser?.database } : null);
    return result;
  }

  return {
    async withToken(signIn, ask) {
      const session = await current(signIn);
      if (!session.ok) return session;
      const result = await ask(session.value.token);
      if (result.ok || result.failure.code !== 'not_signed_in') return result;
      const renewed = await renew(signIn);
      return renewed.ok ? ask(renewed.value.token) : renewed;
    },
    async user(signIn) {
      const session = await current(signIn);
      return session.ok ? succeeded(session.value.user) : session;
    },
    async crmUser(user) {
      crmUser = user;
      const stored = await store.getValue();
      if (stored && (stored.user.id !== user.userId || stored.database !== user.database)) await store.setValue(null);
    },
    end: () => store.setValue(null),
  };
}
