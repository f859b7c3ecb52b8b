import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aClock } from '../../test/support/manual-clock.ts';
import { createChallenges } from './challenges.ts';

const hashOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');

describe('a sign-in challenge', () => {
  it('is good once, for who asked for it', () => {
    const challenges = createChallenges(aClock());
    const { challenge } = challenges.issue(hashOf('mine'));
    expect(challenge).toMatch(/^emdia-sign-in-[\w-]{32}$/);
    expect(challenges.redeem(challenge, 'mine')).toBe(true);
    expect(challenges.redeem(challenge, 'mine')).toBe(false);
  });

  it('refuses a foreign verifier and stays good for its owner', () => {
    const challenges = createChallenges(aClock());
    const { challenge } = challenges.issue(hashOf('mine'));
    expect(challenges.redeem(challenge, 'theirs')).toBe(false);
    expect(challenges.redeem(challenge, 'mine')).toBe(true);
  });

  it('expires after two minutes', () => {
    const clock = aClock();
    const challenges = createChallenges(clock);
    const { challenge, expiresAt } = challenges.issue(hashOf('mine'));
    clock.pass(119);
    const { challenge: later } = challenges.issue(hashOf('mine'));
    clock.pass(1);
    expect(expiresAt).toEqual(clock.now());
    expect(challenges.redeem(challenge, 'mine')).toBe(false);
    expect(challenges.redeem(later, 'mine')).toBe(true);
  });

  it('that nobody was given is refused', () => {
    expect(createChallenges(aClock()).redeem('emdia-sign-in-made-up-by-somebody', 'mine')).toBe(false);
  });

  it('gives way to newer ones when too many are open', () => {
    const challenges = createChallenges(aClock());
    const { challenge: oldest } = challenges.issue(hashOf('mine'));
    for (let count = 0; count < 10_000; count++) challenges.issue(hashOf('flood'));
    const { challenge: newest } = challenges.issue(hashOf('mine'));
    expect(challenges.redeem(oldest, 'mine')).toBe(false);
    expect(challenges.redeem(newest, 'mine')).toBe(true);
  });
});
