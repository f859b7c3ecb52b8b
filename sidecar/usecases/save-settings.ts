import type { SettingsByKind, SettingsKind } from '../../shared/domain/settings.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';
import { asShown, type VersionedSettings } from './read-settings.ts';

export interface SettingsEdit<Kind extends SettingsKind> {
  readonly companyId: number;
  readonly settings: SettingsByKind[Kind];
  /** The version the change was made from. */
  readonly expectedVersion: number;
}

/** Saves a company's next settings of one kind; `conflict` when somebody saved since. */
export const saveSettings =
  ({ store, clock }: Pick<Deps, 'store' | 'clock'>) =>
  async <Kind extends SettingsKind>(
    session: Session,
    kind: Kind,
    change: SettingsEdit<Kind>,
  ): Promise<VersionedSettings<Kind>> => {
    requireCompany(session, change.companyId);
    const saved = await store.saveSettings(kind, {
      ...change,
      savedAt: clock.now().toISOString(),
      savedBy: session.name,
      savedById: session.userId,
    });
    if (saved === 'conflict') throw new RequestFailure('conflict', 'somebody saved since you began');
    return asShown(saved);
  };
