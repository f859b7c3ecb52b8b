import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { DunningStage } from '../../support/dunning-stage.ts';
import { askForRun } from '../../support/run-outcome.ts';
import { signInToSidecar } from '../../support/sidecar-client.ts';
import type { Suite } from './suite.ts';

/** Long enough for a second one to be started meanwhile. */
const STOPPED_MS = 1_500;

export function describeTwoSidecars(suite: Suite): void {
  const refusal = ({ sidecar }: DunningStage) =>
    `emdia cannot start: data file ${sidecar.dataFile} is in use by process ${sidecar.pid}: only one sidecar may write it; stop that one first, or give this one a STORE of its own`;

  it('is not disturbed by a second sidecar on the same data file, which says why it does not start', async () => {
    const { stage } = suite;
    await startRun(stage);
    await expect(stage.startSecond()).rejects.toThrow(refusal(stage));
    expect(await stage.carryThrough()).toEqual(stage.undisturbed.outcome);
  });

  it('nor when the first sidecar only sleeps, and goes on later', async () => {
    const { stage } = suite;
    await startRun(stage);
    process.kill(stage.sidecar.pid, 'SIGSTOP');
    try {
      await pause(STOPPED_MS);
      await expect(stage.startSecond()).rejects.toThrow(refusal(stage));
    } finally {
      process.kill(stage.sidecar.pid, 'SIGCONT');
    }
    expect(await stage.carryThrough()).toEqual(stage.undisturbed.outcome);
  });

  it('is carried through by the second one when the first was killed, and the first then does not start', async () => {
    const { stage } = suite;
    await startRun(stage);
    const dead = stage.sidecar.pid;
    await stage.sidecar.kill9();
    const second = await stage.startSecond();
    try {
      const client = await signInToSidecar(second.url, stage.crm, stage.crm.users.manager);
      const outcome = stage.carryThrough(client);
      await expect(stage.sidecar.restart()).rejects.toThrow(`in use by process ${second.pid}`);
      expect(second.pid).not.toBe(dead);
      expect(await outcome).toEqual(stage.undisturbed.outcome);
    } finally {
      await second.stop();
    }
  });
}

/** Resolves in the middle of a run: some mails have left, others have not. */
async function startRun(stage: DunningStage): Promise<void> {
  await stage.reset();
  await stage.sidecar.restart();
  const client = await stage.signIn();
  askForRun(client, stage.companyId).catch(() => undefined);
  while (stage.crm.inbox.messages.length === 0) await pause(20);
}
