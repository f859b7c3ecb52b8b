import type { Failure, Result } from '../../../extension/messaging/messages.ts';
import { type BackgroundApi, OptionsPage, type OptionsPlatform } from '../../../extension/options/options-page.tsx';
import type { Language } from '../../../shared/contract/common.ts';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { VersionedThresholds } from '../../../shared/contract/thresholds.ts';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/thresholds.ts';
import * as s from '../samples.ts';

const ok = <T,>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });
const fail = (code: Failure['code']): Promise<Result<never>> => Promise.resolve({ ok: false, failure: { code } });

const admin: SignedInUser = {
  id: 6,
  name: 'Marta Gerente',
  role: 'admin',
  companies: [
    { id: 1, name: 'Em Dia Demonstração Ltda', currency: 'BRL' },
    { id: 2, name: 'Em Dia Comércio do Sul Ltda', currency: 'BRL' },
  ],
};
const clerk: SignedInUser = { ...admin, name: 'Caio Financeiro', role: 'finance' };

const version = (n: number, sketch = DEFAULT_THRESHOLDS): VersionedThresholds => ({
  companyId: 1,
  version: n,
  thresholds: sketch,
  savedAt: n === 0 ? null : s.ago(86_400 * 3),
  savedBy: n === 0 ? null : 'Marta Gerente',
});

function anApi(sketch: Partial<BackgroundApi> = {}): BackgroundApi {
  return {
    readiness: () => ok({ ready: true, crm: 'reachable', crmVersion: '19.0', store: 'writable' }),
    whoAmI: () => ok(admin),
    thresholds: () => ok(version(3)),
    saveThresholds: ({ thresholds }) => ok(version(4, thresholds)),
    ...sketch,
  };
}

const conflicting = (): BackgroundApi => {
  const theirs = { ...DEFAULT_THRESHOLDS, critical: { days: 46, limitPercent: 120 } };
  let asked = 0;
  return anApi({
    thresholds: () => {
      asked += 1;
      return ok(asked > 1 ? { ...version(4, theirs), savedBy: 'Otávio Diretor' } : version(3));
    },
    saveThresholds: () => fail('conflict'),
  });
};

const apis: Record<string, () => BackgroundApi> = {
  admin: () => anApi(),
  clerk: () => anApi({ whoAmI: () => ok(clerk) }),
  away: () => anApi({ readiness: () => fail('sidecar_away'), whoAmI: () => fail('sidecar_away') }),
  'no-tab': () => anApi({ whoAmI: () => fail('crm_session_missing') }),
  rights: () =>
    anApi({ readiness: () => ok({ ready: false, crm: 'rights_missing', crmVersion: null, store: 'writable' }) }),
  conflict: conflicting,
  new: () => anApi({ whoAmI: () => fail('not_configured') }),
};

/** The options page as `name` finds it; what is typed into it is up to whoever looks. */
export function OptionsBoard({ name, language }: { name: string; language: Language }) {
  const api = (apis[name] ?? anApi)();
  const platform: OptionsPlatform = {
    language,
    requestOrigins: () => Promise.resolve(true),
    hasOrigins: () => Promise.resolve(true),
    loadConnection: () =>
      Promise.resolve(
        name === 'new'
          ? null
          : { crmOrigin: 'https://crm.padaria.example', sidecarUrl: 'http://emdia.padaria.example:8787' },
      ),
    saveConnection: () => Promise.resolve(),
  };
  return <OptionsPage api={api} platform={platform} />;
}
