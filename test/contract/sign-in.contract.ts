import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CrmUnderTest, StaffMember } from '../support/crm-under-test.ts';
import { askForChallenge, type Challenge, sidecarClient, withProof } from '../support/sidecar-client.ts';
import { startTestSidecar, type TestSidecar } from '../support/start-test-sidecar.ts';

const THREE_MINUTES_MS = 180_000;

/** Who gets in, and who does not, by the records a CRM really lets people create. */
export function describeSignIn(name: string, start: () => Promise<CrmUnderTest>): void {
  describe(`signing in through ${name}`, () => {
    let crm: CrmUnderTest;
    let sidecar: TestSidecar;
    beforeAll(async () => {
      crm = await start();
      sidecar = await startTestSidecar(crm);
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    afterAll(async () => {
      await sidecar?.stop();
      await crm?.stop();
    });

    /** What the sidecar says to a challenge, without a proof of its own making. */
    const redeem = async (asked: Challenge) => {
      const response = await sidecarClient(sidecar.url).raw('signIn', { body: asked });
      return { status: response.status, answer: await response.json() };
    };
    const signIn = async (user: StaffMember, values: object = {}) => {
      const asked = await askForChallenge(sidecar.url);
      return withProof(crm, user, { name: asked.challenge, ...values }, () => redeem(asked));
    };
    const refusedAt = (step: string) => ({
      status: 403,
      answer: { code: 'sign_in_refused', problems: [{ field: 'sign_in', rule: step }] },
    });

    it.each([
      ['salesperson', 'sales'],
      ['clerk', 'finance'],
      ['manager', 'admin'],
    ] as const)('a %s is of %s', async (who, role) => {
      const user = crm.users[who];
      expect(await signIn(user)).toMatchObject({
        status: 200,
        answer: { user: { id: user.id, name: user.name, role } },
      });
    });

    it('a portal user is kept out: the CRM refuses the proof, and without one nobody gets in', async () => {
      const asked = await askForChallenge(sidecar.url);
      await expect(withProof(crm, crm.users.portal, { name: asked.challenge }, () => redeem(asked))).rejects.toThrow();
      expect(await redeem(asked)).toMatchObject(refusedAt('proof'));
    });

    it('a proof counts for whoever made it, whatever creator it claims', async () => {
      const forged = { create_uid: crm.users.manager.id };
      expect(await signIn(crm.users.salesperson, forged)).toMatchObject({
        status: 200,
        answer: { user: { id: crm.users.salesperson.id, role: 'sales' } },
      });
    });

    it('a challenge works once', async () => {
      const asked = await askForChallenge(sidecar.url);
      await withProof(crm, crm.users.clerk, { name: asked.challenge }, async () => {
        expect(await redeem(asked)).toMatchObject({ status: 200 });
        expect(await redeem(asked)).toMatchObject(refusedAt('challenge'));
      });
    });

    it('a challenge works only for whoever asked for it', async () => {
      const [hers, mine] = [await askForChallenge(sidecar.url), await askForChallenge(sidecar.url)];
      await withProof(crm, crm.users.manager, { name: hers.challenge }, async () => {
        expect(await redeem({ ...mine, challenge: hers.challenge })).toMatchObject(refusedAt('challenge'));
        expect(await redeem(hers)).toMatchObject({ status: 200 });
      });
    });

    it('a challenge of another sidecar is nothing here', async () => {
      const asked = { ...(await askForChallenge(sidecar.url)), challenge: `emdia-sign-in-${'x'.repeat(32)}` };
      expect(await withProof(crm, crm.users.manager, { name: asked.challenge }, () => redeem(asked))).toMatchObject(
        refusedAt('challenge'),
      );
    });

    it('a challenge expires', async () => {
      const asked = await askForChallenge(sidecar.url);
      await withProof(crm, crm.users.clerk, { name: asked.challenge }, async () => {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + THREE_MINUTES_MS });
        expect(await redeem(asked)).toMatchObject(refusedAt('challenge'));
      });
    });

    it('a token expires, and a foreign one never worked', async () => {
      const { answer } = await signIn(crm.users.clerk);
      const { token } = answer as { token: string };
      const ask = (bearer: string) =>
        sidecarClient(sidecar.url, bearer).raw('thresholds', { params: { companyId: crm.ids.company('main') } });
      expect((await ask(token)).status).toBe(200);
      expect((await ask(`${token.slice(0, -4)}AAAA`)).status).toBe(401);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 });
      expect((await ask(token)).status).toBe(401);
    });
  });
}
