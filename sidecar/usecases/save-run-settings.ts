import type { RunSettingsChange } from '../../shared/contract/run-settings.ts';
import type { Deps } from '../deps.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { activeSettings } from './active-settings.ts';
import type { VersionedSettings } from './read-settings.ts';
import { type SettingsEdit, saveSettings } from './save-settings.ts';

type RunSettingsEdit = Omit<SettingsEdit<'operation'>, 'settings'> & { readonly settings: RunSettingsChange };

/** Saves how a company's régua runs; what the change does not speak of stays. `conflict` when somebody saved since. */
export const saveRunSettings =
  (deps: Pick<Deps, 'store' | 'clock'>) =>
  async (session: Session, { settings, ...change }: RunSettingsEdit): Promise<VersionedSettings<'operation'>> => {
    requireCompany(session, change.companyId);
    const kept = await activeSettings(deps)('operation', change.companyId);
    const {
      dailyTasks = kept.dailyTasks,
      onlySentInvoices = kept.onlySentInvoices,
      bankDataMaxAgeDays = kept.bankDataMaxAgeDays,
      ...rest
    } = settings;
    const whole = { ...rest, dailyTasks, onlySentInvoices, bankDataMaxAgeDays };
    return saveSettings(deps)(session, 'operation', { ...change, settings: whole });
  };
