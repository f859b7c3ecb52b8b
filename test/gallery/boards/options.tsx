import { OptionsPage } from '../../../extension/options/options-page.tsx';
import type { BackgroundApi } from '../../../extension/options/options-platform.ts';
import {
  aClerk,
  aConflictingApi,
  anApi,
  aPlatform,
  aReadiness,
  fail,
  ok,
} from '../../../extension/options/testing/fakes.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/thresholds.ts';

const apis: Record<string, () => BackgroundApi> = {
  clerk: () => anApi({ whoAmI: () => ok(aClerk) }),
  away: () => anApi({ readiness: () => fail('sidecar_away'), whoAmI: () => fail('sidecar_away') }),
  'no-tab': () => anApi({ whoAmI: () => fail('crm_session_missing') }),
  rights: () => anApi({ readiness: () => ok(aReadiness({ ready: false, crm: 'rights_missing', crmVersion: null })) }),
  conflict: () => aConflictingApi({ ...DEFAULT_THRESHOLDS, critical: { days: 46, limitPercent: 120 } }),
  new: () => anApi({ whoAmI: () => fail('not_configured') }),
};

/** The options page as `name` finds it; what is typed into it is up to whoever looks. */
export function OptionsBoard({ name, language }: { name: string; language: Language }) {
  const api = (apis[name] ?? anApi)();
  const unencrypted = { crmOrigin: 'https://crm.padaria.example', sidecarUrl: 'http://emdia.padaria.example:8787' };
  const platform = aPlatform({
    language,
    loadConnection: () => Promise.resolve(name === 'new' ? null : unencrypted),
  });
  return <OptionsPage api={api} platform={platform} />;
}
