import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';

/** Sign-in challenges under way, in memory: short-lived, single use, each good only for who asked for it. */
export interface Challenges {
  /** `verifierHash`: base64url SHA-256 of the asker's secret. */
  issue(verifierHash: string): { readonly challenge: string; readonly expiresAt: Date };
  /** Whether it is ours, still good and the verifier its own; if so it is used up. A foreign verifier leaves it to its owner. */
  redeem(challenge: string, verifier: string): boolean;
}

const LIFE_MS = 2 * 60_000;
/** Beyond this the oldest are forgotten: memory is bounded, whoever asks. */
const MOST_AT_ONCE = 10_000;

export function createChallenges(clock: Clock): Challenges {
  const open = new Map<string, { readonly verifierHash: string; readonly expiresAt: Date }>();

  const forgetOld = () => {
    for (const [challenge, { expiresAt }] of open) {
      if (expiresAt > clock.now() && open.size < MOST_AT_ONCE) break;
      open.delete(challenge);
    }
  };

  return {
    issue: (verifierHash) => {
      forgetOld();
      const challenge = `emdia-sign-in-${randomBytes(24).toString('base64url')}`;
      const expiresAt = new Date(clock.now().getTime() + LIFE_MS);
      open.set(challenge, { verifierHash, expiresAt });
      return { challenge, expiresAt };
    },
    redeem: (challenge, verifier) => {
      const known = open.get(challenge);
      if (!known || known.expiresAt <= clock.now() || !isHashOf(known.verifierHash, verifier)) return false;
      return open.delete(challenge);
    },
  };
}

function isHashOf(hash: string, verifier: string): boolean {
  const expected = Buffer.from(hash, 'base64url');
  const actual = createHash('sha256').update(verifier).digest();
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
