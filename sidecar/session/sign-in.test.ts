import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { aCompany, aCrm, aUser } from '../../test/support/fake-crm.ts';
import { aClock } from '../../test/support/manual-clock.ts';
import { RequestFailure } from '../request-failure.ts';
import { createChallenges } from './challenges.ts';
import { signIn } from './sign-in.ts';
import { createTokens } from './tokens.ts';

const VERIFIER = 'a secret that only the asker holds';
const roleGroups = { sales: ['s.sales'], finance: ['a.invoice'], admin: ['a.manager', 'b.system'] };

function aDoor(user = aUser()) {
  const clock = aClock();
  const crm = aCrm({ companies: [aCompany(), aCompany({ id: 2, name: 'Filial' })], users: [user] });
  const deps = { crm, challenges: createChallenges(clock), tokens: createTokens(clock), roleGroups };
  const { challenge } = deps.challenges.issue(createHash('sha256').update(VERIFIER).digest('base64url'));
  const prove = () => void crm.books.proofs.set(challenge, user.id);
  const enter = (verifier = VERIFIER) => signIn(deps)({ challenge, verifier });
  return { ...deps, clock, prove, enter };
}

const refusedAt = (step: string) =>
  expect.objectContaining({ code: 'sign_in_refused', problems: [{ field: 'sign_in', rule: step }] });

describe('signing in', () => {
  it('gives a token with the highest role of the CRM’s groups and the user’s own companies', async () => {
    const door = aDoor(aUser({ groups: new Set(['s.sales', 'a.invoice', 'x.other']), companyIds: [2] }));
    door.prove();
    const { token, user } = await door.enter();
    expect(user).toEqual({
      id: 5,
      name: 'Caio Financeiro',
      role: 'finance',
      companies: [{ id: 2, name: 'Filial', currency: 'BRL' }],
    });
    expect(await door.tokens.verify(token)).toMatchObject({ userId: 5, role: 'finance', companyIds: [2] });
  });

  it.each([
    ['s.sales', 'sales'],
    ['a.invoice', 'finance'],
    ['a.manager', 'admin'],
    ['b.system', 'admin'],
  ])('with the group %s makes one %s', async (group, role) => {
    const door = aDoor(aUser({ groups: new Set([group]) }));
    door.prove();
    expect((await door.enter()).user.role).toBe(role);
  });

  it('is refused without a proof in the CRM', async () => {
    await expect(aDoor().enter()).rejects.toEqual(refusedAt('proof'));
  });

  it('is refused to who replays a challenge', async () => {
    const door = aDoor(aUser({ groups: new Set(['s.sales']) }));
    door.prove();
    await door.enter();
    await expect(door.enter()).rejects.toEqual(refusedAt('challenge'));
  });

  it('is refused to who saw the challenge but does not hold its secret', async () => {
    const door = aDoor();
    door.prove();
    await expect(door.enter('somebody else’s secret, just as long')).rejects.toEqual(refusedAt('challenge'));
  });

  it('is refused when the challenge has expired', async () => {
    const door = aDoor();
    door.prove();
    door.clock.pass(121);
    await expect(door.enter()).rejects.toEqual(refusedAt('challenge'));
  });

  it.each([
    ['a portal user', { internal: false, groups: new Set(['a.invoice']) }, 'user'],
    ['an archived user', { active: false, groups: new Set(['a.invoice']) }, 'user'],
    ['a user without any role', { groups: new Set(['x.other']) }, 'role'],
  ])('is refused to %s', async (_, sketch, step) => {
    const door = aDoor(aUser(sketch));
    door.prove();
    await expect(door.enter()).rejects.toEqual(refusedAt(step));
    await expect(door.enter()).rejects.toBeInstanceOf(RequestFailure);
  });
});
