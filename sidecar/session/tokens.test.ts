import { describe, expect, it } from 'vitest';
import { aSession } from '../../test/support/deps.ts';
import { aClock } from '../../test/support/manual-clock.ts';
import { createTokens } from './tokens.ts';

describe('a token', () => {
  it('says who it is for, for fifteen minutes', async () => {
    const clock = aClock();
    const tokens = createTokens(clock);
    const session = aSession({ companyIds: [1, 2] });
    const { token, expiresAt } = await tokens.issue(session);
    clock.pass(15 * 60 - 1);
    expect(await tokens.verify(token)).toEqual(session);
    clock.pass(1);
    expect(clock.now()).toEqual(expiresAt);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('is good again and again, and no longer for that', async () => {
    const clock = aClock();
    const tokens = createTokens(clock);
    const session = aSession();
    const { token } = await tokens.issue(session);
    for (const seconds of [0, 60, 14 * 60 - 1]) {
      clock.pass(seconds);
      expect(await tokens.verify(token)).toEqual(session);
    }
    expect(await tokens.verify(`${token}A`)).toBeUndefined();
    clock.pass(1);
    expect(await tokens.verify(token)).toBeUndefined();
  });

  it('is good however many others came in between', async () => {
    const tokens = createTokens(aClock());
    const issued = await Promise.all(
      Array.from({ length: 2100 }, (_, index) => tokens.issue(aSession({ userId: index + 1 }))),
    );
    for (const { token } of issued) await tokens.verify(token);
    const users = await Promise.all(issued.map(async ({ token }) => (await tokens.verify(token))?.userId));
    expect(users).toEqual(issued.map((_, index) => index + 1));
  });

  it('of another process is worth nothing', async () => {
    const clock = aClock();
    const { token } = await createTokens(clock).issue(aSession());
    expect(await createTokens(clock).verify(token)).toBeUndefined();
  });

  it.each([
    ['signed with nothing', 'eyJhbGciOiJub25lIn0.eyJ1c2VySWQiOjEsInJvbGUiOiJhZG1pbiJ9.'],
    ['that is none', 'hello'],
    ['that is empty', ''],
  ])('%s is refused', async (_, token) => {
    expect(await createTokens(aClock()).verify(token)).toBeUndefined();
  });

  it('changed by its holder is refused', async () => {
    const tokens = createTokens(aClock());
    const { token } = await tokens.issue(aSession({ role: 'sales' }));
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), role: 'admin' };
    const forged = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    expect(await tokens.verify(forged)).toBeUndefined();
  });
});
