import { DEFAULT_SETTINGS, type SettingsByKind, type SettingsKind } from '../../shared/domain/settings.ts';
import type { Deps } from '../deps.ts';
import { requireCompany, type Session } from '../session/session.ts';
import type { StoredSettings } from '../store/store.ts';

/** Version 0 are the defaults, saved by nobody. */
export interface VersionedSettings<Kind extends SettingsKind> {
  readonly companyId: number;
  readonly version: number;
  readonly settings: SettingsByKind[Kind];
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** A company's settings of one kind, as saved last. */
export const readSettings =
  ({ store }: Pick<Deps, 'store'>) =>
  async <Kind extends SettingsKind>(
    session: Session,
    kind: Kind,
    companyId: number,
  ): Promise<VersionedSettings<Kind>> => {
    requireCompany(session, companyId);
    const saved = await store.settings(kind, companyId);
    if (saved) return asShown(saved);
    return { companyId, version: 0, settings: DEFAULT_SETTINGS[kind], savedAt: null, savedBy: null };
  };

/** Without what is remembered for the sidecar's own use. */
export function asShown<Kind extends SettingsKind>({
  companyId,
  version,
  settings,
  savedAt,
  savedBy,
}: StoredSettings<Kind>): VersionedSettings<Kind> {
  return { companyId, version, settings, savedAt, savedBy };
}
