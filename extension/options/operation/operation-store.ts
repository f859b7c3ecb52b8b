import type { VersionedRunSettings } from '../../../shared/contract/run-settings.ts';
import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { mapResult } from '../../messaging/result.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Version, VersionStore } from '../versioned/version.ts';

/** How a company's régua runs, in the sidecar. */
export function operationStore(api: BackgroundApi, companyId: number): VersionStore<RunSettings> {
  return {
    load: async () => mapResult(await api.runSettings(companyId), versionOf),
    save: async (operation, version) =>
      mapResult(await api.saveRunSettings({ companyId, version, operation }), versionOf),
  };
}

const versionOf = ({ operation: settings, ...rest }: VersionedRunSettings): Version<RunSettings> => ({
  ...rest,
  settings,
});
