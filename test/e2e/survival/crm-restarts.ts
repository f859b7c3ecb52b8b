import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { workDone } from '../../support/dunning-stage.ts';
import { askForRun } from '../../support/run-outcome.ts';
import { seeded } from '../../support/seeded.ts';
import type { Suite } from './suite.ts';

/** Stops a CRM, and brings it back on the same port. */
export interface Interruptible {
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** For so long the CRM is away each time. */
const AWAY_MS = 700;

export function describeCrmRestarts(suite: Suite, times: number, interruptible: () => Interruptible): void {
  it(`comes to the same when the CRM is away in it, so many times: ${times}`, async () => {
    const { stage, seed } = suite;
    const random = seeded(seed);
    await stage.reset();
    await stage.sidecar.restart();
    const client = await stage.signIn();
    let over = false;
    const asking = (async () => {
      while (!over) await Promise.all([askForRun(client, stage.companyId).catch(() => undefined), pause(250)]);
    })();
    const share = stage.undisturbed.work / times;
    const doneWhenStopped: number[] = [];
    for (let time = 0; time < times; time++) {
      const point = random.between(Math.round(time * share) + 1, Math.round((time + 1) * share) - 2);
      while (workDone(await stage.onDisk()) < point) await pause(10);
      await interruptible().pause();
      doneWhenStopped.push(workDone(await stage.onDisk()));
      await pause(AWAY_MS);
      await interruptible().resume();
    }
    over = true;
    await asking;
    console.log(`the CRM went away with ${doneWhenStopped.join(', ')} of ${stage.undisturbed.work} done`);
    expect(await stage.carryThrough(client)).toEqual(stage.undisturbed.outcome);
    expect(Math.min(...doneWhenStopped)).toBeLessThan(stage.undisturbed.work);
  });
}
