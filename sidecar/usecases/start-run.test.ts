import { expect, it } from 'vitest';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { someDeps } from '../../test/support/deps.ts';
import { aCrm } from '../../test/support/fake-crm.ts';
import { planRun } from '../dunning/plan-run.ts';
import { systemSession } from '../session/system-session.ts';
import { startRun } from './start-run.ts';

const never = () => new Promise<never>(() => {});
const aCompany = () => someDeps(aCrm({ receivables: [aReceivable({ dueDate: '2026-03-13' })] }));

it('tells how a run stands that takes longer than anybody waits, while it goes on', async () => {
  const deps = await aCompany();
  const { run } = await deps.store.beginRun(await planRun(deps)(1), []);
  const answer = await startRun({ ...deps, runner: { run: never } }, 20)(systemSession(1), 1);
  expect(answer).toMatchObject({ day: run.day, finishedAt: null, counts: { waiting: run.entries.length } });
});

it('says that another run is under way when its own has not begun by then', async () => {
  const deps = await aCompany();
  await expect(startRun({ ...deps, runner: { run: never } }, 20)(systemSession(1), 1)).rejects.toMatchObject({
    code: 'conflict',
    problems: [{ field: 'run', rule: 'under_way' }],
  });
});

it('tells what went wrong at once', async () => {
  const deps = await aCompany();
  const run = () => Promise.reject(new Error('the disk is full'));
  await expect(startRun({ ...deps, runner: { run } })(systemSession(1), 1)).rejects.toThrow('the disk is full');
});
