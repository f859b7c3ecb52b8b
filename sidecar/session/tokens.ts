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
const Claims = z.object({ userId: Id, name: z.string(), role: Role, companyIds: z.array(Id) });

/** Tokens of 15 minutes, signed with a key that lives as long as this process: a restart signs everybody out. */
export function createTokens(clock: Clock): Tokens {
  const key = crypto.getRandomValues(new Uint8Array(32));
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
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: clock.now() });
        return Claims.parse(payload);
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
