import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { buildDunningStage, type DunningStage } from '../support/dunning-stage.ts';
import { seeded } from '../support/seeded.ts';
import { killDuringRun, PHASES } from './killed-runs.ts';

interface Trouble {
  readonly kills: number;
  readonly debtors: number;
  readonly seed: number;
}

/** Disturbs runs of the régua in every way and expects each to come to what it comes to undisturbed. */
export function describeSurvival(name: string, start: () => Promise<CrmUnderTest>, trouble: Trouble): void {
  describe(`a run on ${name}`, { timeout: 3_600_000 }, () => {
    let crm: CrmUnderTest;
    let stage: DunningStage;
    beforeAll(async () => {
      crm = await start();
      stage = await buildDunningStage({ crm, debtors: trouble.debtors });
    });
    afterAll(async () => {
      await stage?.sidecar.stop();
      await crm?.stop();
    });

    it('undisturbed writes to everybody it planned once, and says why to nobody else', () => {
      const { mails, reported, entries, stops, twiceInCrm } = stage.undisturbed;
      expect(mails.length).toBeGreaterThanOrEqual(trouble.debtors);
      expect(new Set(mails).size).toBe(mails.length);
      expect(reported).toEqual(mails);
      expect(twiceInCrm).toEqual([]);
      const reasons = stops.map((stop) => stop.replace(/^\d+ /, ''));
      expect(reasons).toEqual(expect.arrayContaining(['promise', 'pause']));
      expect(entries.filter((entry) => entry.includes('waiting'))).toEqual([]);
    });

    it(`comes to the same when the sidecar is killed ${trouble.kills} times at random moments of it`, async () => {
      console.log(`seed ${trouble.seed}; undisturbed it takes ${stage.undisturbed.ms} ms`);
      const { ms: _, ...expected } = stage.undisturbed;
      const random = seeded(trouble.seed);
      const kills: (typeof PHASES)[number][] = [];
      let runs = 0;
      while (kills.length < trouble.kills) {
        const run = await killDuringRun(stage, random, trouble.kills - kills.length);
        kills.push(...run.kills);
        runs += 1;
        console.log(`${kills.length} kills in ${runs} runs`);
        expect(run.outcome, `run ${runs}, killed: ${run.kills.join('; ')}`).toEqual(expected);
      }
      const counted = PHASES.map((phase) => ({ killed: phase, times: kills.filter((kill) => kill === phase).length }));
      console.table([...counted, { killed: `in all, in ${runs} runs`, times: kills.length }]);
      const inside = kills.filter((kill) => kill !== PHASES[0] && kill !== PHASES[4]);
      expect(inside.length).toBeGreaterThanOrEqual(kills.length / 5);
    });
  });
}
