import type { VersionedThresholds } from '../../../shared/contract/thresholds.ts';
import type { SeverityThresholds } from '../../../shared/domain/severity/thresholds.ts';
import { mapResult } from '../../messaging/result.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Version, VersionStore } from '../versioned/version.ts';

/** A company's thresholds in the sidecar. */
export function thresholdStore(api: BackgroundApi, companyId: number): VersionStore<SeverityThresholds> {
  return {
    load: async () => mapResult(await api.thresholds(companyId), versionOf),
    save: async (thresholds, version) =>
      mapResult(await api.saveThresholds({ companyId, version, thresholds }), versionOf),
  };
}

const versionOf = ({ thresholds: settings, ...rest }: VersionedThresholds): Version<SeverityThresholds> => ({
  ...rest,
  settings,
});
