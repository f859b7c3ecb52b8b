import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps, type TestDeps } from '../../test/support/deps.ts';
import { aCrm } from '../../test/support/fake-crm.ts';
import { aSettingsChange } from '../../test/support/stored.ts';
import { planRun } from './plan-run.ts';
import { type Runner, startRunner } from './start-runner.ts';

const MONDAY = { companyId: 1, day: '2026-03-16' } as const;
const nothing = () => {};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A live company, one of whose customers is written to by itself today. */
async function aLiveCompany(now?: string): Promise<TestDeps> {
  const deps = await someDeps(aCrm({ receivables: [aReceivable({ dueDate: '2026-03-13' })] }), now);
  const settings = { ...DEFAULT_SETTINGS.operation, live: true };
  await deps.store.saveSettings('operation', aSettingsChange('operation', { settings }));
  return deps;
}

/** A runner watches for so many half minutes, and what it began is done. */
async function watched(deps: TestDeps, halfMinutes: number): Promise<void> {
  const runner = aRunner(deps);
  for (let half = 0; half < halfMinutes; half++) {
    deps.clock.pass(30);
    await deps.ledger.cycle();
    vi.advanceTimersByTime(30_000);
  }
  await runner.stop();
}

const aRunner = (deps: TestDeps): Runner =>
  startRunner({ ...deps, wakeOutbox: nothing, wakeTasks: nothing, wakeNotes: nothing, log: nothing });

describe('the runner', () => {
  it('goes on by itself, within half a minute, with a run that died between plan and sending', async () => {
    const deps = await aLiveCompany();
    await deps.store.beginRun(await planRun(deps)(1), []);
    await watched(deps, 1);
    expect(await deps.store.run(MONDAY)).toMatchObject({
      finishedAt: expect.any(String),
      entries: [{ outcome: 'queued' }],
    });
    expect(await deps.store.remindersOf(1)).toMatchObject([{ customerId: 7, state: 'queued' }]);
  });

  it('begins at the hour of the day, not before, and once', async () => {
    const deps = await aLiveCompany('2026-03-16T12:29:00.000Z');
    await watched(deps, 1);
    expect(await deps.store.runs(1)).toEqual([]);
    await watched(deps, 3);
    expect(await deps.store.runs(1)).toHaveLength(1);
    expect(await deps.store.remindersOf(1)).toHaveLength(1);
  });

  it('begins nothing once it was stopped', async () => {
    const deps = await aLiveCompany();
    const runner = aRunner(deps);
    await runner.stop();
    vi.advanceTimersByTime(60_000);
    await runner.stop();
    expect(await deps.store.runs(1)).toEqual([]);
  });
});
