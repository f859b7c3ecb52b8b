import { DEFAULT_SETTINGS, type SettingsByKind, type SettingsKind } from '../../shared/domain/settings.ts';
import type { Deps } from '../deps.ts';

/** The settings of a kind a company works with: its own, else the defaults. */
export const activeSettings =
  ({ store }: Pick<Deps, 'store'>) =>
  async <Kind extends SettingsKind>(kind: Kind, companyId: number): Promise<SettingsByKind[Kind]> =>
    (await store.settings(kind, companyId))?.settings ?? DEFAULT_SETTINGS[kind];
