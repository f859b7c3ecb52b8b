import { expect, it } from 'vitest';
import { DEFAULT_RUN_SETTINGS } from '../../shared/domain/policy/run-settings.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm } from '../../test/support/fake-crm.ts';
import { activeSettings } from './active-settings.ts';
import { saveRunSettings } from './save-run-settings.ts';

const WAITING = { ...DEFAULT_RUN_SETTINGS, dailyTasks: 7, onlySentInvoices: true, bankDataMaxAgeDays: 5 };
const admin = aSession({ role: 'admin' });

it('leaves what an earlier extension does not speak of as it is', async () => {
  const deps = await someDeps(aCrm());
  await saveRunSettings(deps)(admin, { companyId: 1, expectedVersion: 0, settings: WAITING });
  const { live, runAt, dailyCap } = WAITING;
  const settings = { live, runAt, dailyCap, killSwitch: true };
  await saveRunSettings(deps)(admin, { companyId: 1, expectedVersion: 1, settings });
  expect(await activeSettings(deps)('operation', 1)).toEqual({ ...WAITING, killSwitch: true });
});

it('takes what is said, none among it', async () => {
  const deps = await someDeps(aCrm());
  await saveRunSettings(deps)(admin, { companyId: 1, expectedVersion: 0, settings: WAITING });
  const settings = { ...WAITING, bankDataMaxAgeDays: null, onlySentInvoices: false };
  await saveRunSettings(deps)(admin, { companyId: 1, expectedVersion: 1, settings });
  expect(await activeSettings(deps)('operation', 1)).toEqual(settings);
});

it('is refused over a version that is not the last, and to people of other companies', async () => {
  const deps = await someDeps(aCrm());
  const change = { companyId: 1, expectedVersion: 3, settings: WAITING };
  await expect(saveRunSettings(deps)(admin, change)).rejects.toMatchObject({ code: 'conflict' });
  const stranger = aSession({ role: 'admin', companyIds: [2] });
  await expect(saveRunSettings(deps)(stranger, change)).rejects.toMatchObject({ code: 'not_allowed' });
  expect(await activeSettings(deps)('operation', 1)).toEqual(DEFAULT_RUN_SETTINGS);
});
