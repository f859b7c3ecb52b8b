import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
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
    const outcome = stage.carryThrough(client);
    let openAtRestarts = 0;
    for (let time = 0; time < times; time++) {
      await pause(random.between(100, Math.round(stage.undisturbed.ms / times)));
      await interruptible().pause();
      const { reminders, runs } = await stage.onDisk();
      if (runs[0]?.finishedAt === undefined || reminders.some(({ state }) => state !== 'sent')) openAtRestarts += 1;
      await pause(AWAY_MS);
      await interruptible().resume();
    }
    expect(await outcome).toEqual(stage.undisturbed.outcome);
    expect(openAtRestarts).toBeGreaterThan(0);
  });
}
