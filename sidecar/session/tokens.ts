import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Id, Role } from '../../shared/contract/common.ts';
import type { Clock } from '../clock.ts';
import type { Session } from './session.ts';

export interface Tokens {
  issue(session: Session): Promise<{ readonly token: string; readonly expiresAt: Date }>;
  /** Undefined for a token that is expired, forged or of another process. */
  verify(token: string): Promise<Session | undefined>;
}

const LIFE_MS = 15 * 60_000;
const Claims = z.object({ userId: Id, name: z.string(), role: Role, companyIds: z.array(Id), exp: z.int() });
/** Renewed every quarter of an hour, these are the tokens of as many people at work. */
const MOST_REMEMBERED = 2000;

/** What a good signature was found on. */
interface Verified {
  readonly session: Session;
  readonly expiresAtMs: number;
}

/** Tokens of 15 minutes, signed with a key that lives as long as this process: a restart signs everybody out. */
export function createTokens(clock: Clock): Tokens {
  const key = crypto.getRandomValues(new Uint8Array(32));
  // A list sends its token with every page; the signature takes longer to check than the answer to work out.
  const remembered = new Map<string, Verified>();

  async function check(token: string): Promise<Verified> {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: clock.now() });
    const { exp, ...session } = Claims.parse(payload);
    return { session, expiresAtMs: exp * 1000 };
  }

  function remember(token: string, verified: Verified): void {
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size >= MOST_REMEMBERED) remembered.delete(oldest);
    remembered.set(token, verified);
  }

  return {
    issue: async (session) => {
      const issuedAt = clock.now();
      const expiresAt = new Date(issuedAt.getTime() + LIFE_MS);
      const token = await new SignJWT({ ...session })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt };
    },
    verify: async (token) => {
      const known = remembered.get(token);
      if (known && clock.now().getTime() < known.expiresAtMs) return known.session;
      remembered.delete(token);
      try {
        const verified = await check(token);
        remember(token, verified);
        return verified.session;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
