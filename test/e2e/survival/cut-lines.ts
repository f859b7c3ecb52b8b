import { expect, it } from 'vitest';
import { type Cut, startCuttingProxy } from '../../support/cutting-proxy.ts';
import { seeded } from '../../support/seeded.ts';
import type { Suite } from './suite.ts';

const KINDS: readonly Cut[] = [
  'asking, from the CRM',
  'asking, to the CRM',
  'posting, from the CRM',
  'posting, to the CRM',
];
/** Chance has not brought a connection of each kind to its end by then: something keeps it from doing so. */
const MOST_RUNS = 10;

export function describeCutLines(suite: Suite, atLeast: number): void {
  it(`comes to the same when connections to the CRM break at random bytes, run after run: ${atLeast} and more`, async () => {
    const { stage, seed } = suite;
    const proxy = await startCuttingProxy(stage.crm.url);
    const random = seeded(seed);
    const cuts: Cut[] = [];
    const isSeen = (kind: Cut) => cuts.includes(kind);
    let run = 0;
    while (run < atLeast || (!KINDS.every(isSeen) && run < MOST_RUNS)) {
      run += 1;
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
    console.log(`seed ${seed}: ${cuts.length} connections cut in ${run} runs`, Object.fromEntries(counted));
    expect(KINDS.filter((kind) => !isSeen(kind))).toEqual([]);
  });
}
