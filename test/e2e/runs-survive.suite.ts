import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { buildDunningStage, type DunningStage } from '../support/dunning-stage.ts';
import type { Suite } from './survival/suite.ts';

interface Survival<Crm extends CrmUnderTest> {
  readonly start: () => Promise<Crm>;
  /** Customers to whom the régua writes by itself, besides those of the data set. */
  readonly debtors: number;
  readonly seed: number;
  /** The ways in which runs are disturbed; each has to come to what it comes to undisturbed. */
  readonly disturb: (suite: Suite, crm: () => Crm) => void;
}

export function describeSurvival<Crm extends CrmUnderTest>(name: string, survival: Survival<Crm>): void {
  const { start, debtors, seed, disturb } = survival;
  describe(`a run on ${name}`, { timeout: 3_600_000 }, () => {
    let crm: Crm;
    let stage: DunningStage;
    const suite: Suite = {
      seed,
      get stage() {
        return stage;
      },
    };
    beforeAll(async () => {
      crm = await start();
      stage = await buildDunningStage({ crm, debtors });
    });
    afterAll(async () => {
      await stage?.sidecar.stop();
      await crm?.stop();
    });

    it('undisturbed writes to everybody it planned once, and says why to nobody else', () => {
      const { mails, tasks, reported, entries, stops, twiceInCrm } = stage.undisturbed.outcome;
      expect(mails.length).toBeGreaterThanOrEqual(debtors);
      expect(new Set(mails).size).toBe(mails.length);
      expect(tasks.length).toBeGreaterThan(0);
      expect(new Set(tasks).size).toBe(tasks.length);
      expect(reported).toEqual(mails);
      expect(twiceInCrm).toEqual([]);
      const reasons = stops.map((stop) => stop.replace(/^\d+ /, ''));
      expect(reasons).toEqual(expect.arrayContaining(['promise', 'pause']));
      expect(entries.filter((entry) => entry.includes('waiting'))).toEqual([]);
    });

    disturb(suite, () => crm);
  });
}
