import { expect, it } from 'vitest';
import { type Cut, startCuttingProxy } from '../../support/cutting-proxy.ts';
import { seeded } from '../../support/seeded.ts';
import type { Suite } from './suite.ts';

export function describeCutLines(suite: Suite, runs: number): void {
  it(`comes to the same when connections to the CRM break at random bytes, run after run: ${runs}`, async () => {
    const { stage, seed } = suite;
    const proxy = await startCuttingProxy(stage.crm.url);
    const random = seeded(seed);
    const cuts: Cut[] = [];
    for (let run = 1; run <= runs; run++) {
      await stage.reset();
      await stage.sidecar.restart({ CRM_URL: proxy.url });
      const client = await stage.signIn();
      proxy.cut(random);
      const outcome = await stage.carryThrough(client);
      proxy.calm();
      cuts.push(...proxy.cuts);
      expect(outcome, `run ${run}, cut while ${proxy.cuts.join('; ')}`).toEqual(stage.undisturbed.outcome);
    }
    await proxy.close();
    const counted = new Map(cuts.map((cut) => [cut, cuts.filter((one) => one === cut).length]));
    console.log(`seed ${seed}: ${cuts.length} connections cut in ${runs} runs`, Object.fromEntries(counted));
    expect([...counted.keys()].sort()).toEqual([
      'asking, from the CRM',
      'asking, to the CRM',
      'posting, from the CRM',
      'posting, to the CRM',
    ]);
  });
}
