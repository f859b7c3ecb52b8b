import { expect, it } from 'vitest';
import { seeded } from '../../support/seeded.ts';
import { killDuringRun, PHASES } from './killed-runs.ts';
import type { Suite } from './suite.ts';

export function describeKills(suite: Suite, times: number): void {
  it(`comes to the same when the sidecar is killed ${times} times at random moments of it`, async () => {
    console.log(`seed ${suite.seed}; undisturbed it takes ${suite.stage.undisturbed.ms} ms`);
    const random = seeded(suite.seed);
    const kills: (typeof PHASES)[number][] = [];
    let runs = 0;
    while (kills.length < times) {
      const run = await killDuringRun(suite.stage, random, times - kills.length);
      kills.push(...run.kills);
      runs += 1;
      console.log(`${kills.length} kills in ${runs} runs`);
      expect(run.outcome, `run ${runs}, killed: ${run.kills.join('; ')}`).toEqual(suite.stage.undisturbed.outcome);
    }
    const counted = PHASES.map((phase) => ({ killed: phase, times: kills.filter((kill) => kill === phase).length }));
    console.table([...counted, { killed: `in all, in ${runs} runs`, times: kills.length }]);
    const inside = kills.filter((kill) => kill !== PHASES[0] && kill !== PHASES.at(-1));
    expect(inside.length).toBeGreaterThanOrEqual(kills.length / 2);
  });
}
