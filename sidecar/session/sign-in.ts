import type { SignInAnswer, SignInRequest } from '../../shared/contract/sign-in.ts';
import type { Crm } from '../crm/crm.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Challenges } from './challenges.ts';
import { type RoleGroups, roleOf } from './roles.ts';
import type { Tokens } from './tokens.ts';

interface SignInDeps {
  readonly crm: Pick<Crm, 'signInProof' | 'user' | 'companies'>;
  readonly challenges: Challenges;
  readonly tokens: Tokens;
  readonly roleGroups: RoleGroups;
}

/** Turns a proof made in the CRM by the user's own session into a token; `sign_in_refused`, naming the step that failed, for anything less. */
export const signIn =
  ({ crm, challenges, tokens, roleGroups }: SignInDeps) =>
  async ({ challenge, verifier }: SignInRequest): Promise<SignInAnswer> => {
    if (!challenges.redeem(challenge, verifier)) throw refused('challenge');
    const proof = await crm.signInProof(challenge);
    if (!proof) throw refused('proof');
    const user = await crm.user(proof.createdBy, Object.values(roleGroups).flat());
    if (!user?.active || !user.internal) throw refused('user');
    const role = roleOf(user.groups, roleGroups);
    if (!role) throw refused('role');

    const companies = (await crm.companies()).filter(({ id }) => user.companyIds.includes(id));
    const session = { userId: user.id, name: user.name, role, companyIds: companies.map(({ id }) => id) };
    const { token, expiresAt } = await tokens.issue(session);
    return {
      token,
      expiresAt: expiresAt.toISOString(),
      user: {
        id: user.id,
        name: user.name,
        role,
        companies: companies.map(({ id, name, currency }) => ({ id, name, currency })),
      },
    };
  };

const STEPS = {
  challenge: 'the challenge is unknown, expired, used, or somebody else’s',
  proof: 'the CRM holds no proof for the challenge',
  user: 'whoever made the proof is not an active internal user',
  role: 'the user is in none of the CRM groups that may sign in',
} as const;

function refused(step: keyof typeof STEPS): RequestFailure {
  return new RequestFailure('sign_in_refused', STEPS[step], [{ field: 'sign_in', rule: step }]);
}
