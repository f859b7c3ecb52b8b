import { expect, it, vi } from 'vitest';
import type { Readiness } from '../../shared/contract/status.ts';
import { optionsWordsIn } from '../i18n/options-words.ts';
import { type StepOutcome, testConnection } from './connection-test.ts';
import type { BackgroundApi, OptionsPlatform } from './options-platform.ts';
import { aConnection, anApi, aPlatform, aReadiness, fail, ok } from './testing/fakes.ts';

async function outcomes(api: Partial<BackgroundApi> = {}, platform: Partial<OptionsPlatform> = {}) {
  const all: StepOutcome[] = [];
  const deps = { api: anApi(api), platform: aPlatform(platform), words: optionsWordsIn('pt-BR') };
  for await (const outcome of testConnection(aConnection, deps)) all.push(outcome);
  return all;
}

const readiness = (sketch: Partial<Readiness>) => () => ok(aReadiness({ ready: false, crmVersion: null, ...sketch }));

it('passes its steps in order, and says who is signed in', async () => {
  expect(await outcomes()).toEqual([
    { step: 'permission', passed: true },
    { step: 'sidecar', passed: true },
    { step: 'crm', passed: true, note: 'versão 19.0' },
    { step: 'signIn', passed: true, note: 'Marta Gerente, Administração' },
  ]);
});

it('says how far the first reading of the CRM is', async () => {
  const ledger = { state: 'reading', read: 12_000, total: 54_321 } as const;
  const found = await outcomes({ readiness: readiness({ crmVersion: '19.0', ledger }) });
  expect(found).toContainEqual({
    step: 'crm',
    passed: true,
    note: 'versão 19.0 · primeira leitura: 12.000 de 54.321 títulos',
  });
});

it.each<[string, Partial<BackgroundApi>, Partial<OptionsPlatform>, RegExp]>([
  ['permission', {}, { hasOrigins: () => Promise.resolve(false) }, /aceite o pedido do navegador/],
  ['sidecar', { readiness: () => fail('sidecar_away') }, {}, /se o servidor está ligado/],
  ['sidecar', { readiness: () => fail('sidecar_unknown_answer') }, {}, /não é o servidor do Em Dia/],
  ['sidecar', { readiness: readiness({ store: 'failing' }) }, {}, /não consegue gravar/],
  ['crm', { readiness: readiness({ crm: 'unreachable' }) }, {}, /não chega ao CRM/],
  ['crm', { readiness: readiness({ crm: 'rights_missing' }) }, {}, /Faltam direitos/],
  ['signIn', { whoAmI: () => fail('crm_session_missing') }, {}, /Abra o CRM em uma aba/],
  ['signIn', { whoAmI: () => fail('sign_in_refused') }, {}, /não pode usar o Em Dia/],
])('ends at the step that fails (%s) and says what to do', async (step, api, platform, note) => {
  const last = (await outcomes(api, platform)).at(-1);
  expect(last).toMatchObject({ step, passed: false });
  expect(last?.note).toMatch(note);
});

it('asks for both origins, once each', async () => {
  const hasOrigins = vi.fn(() => Promise.resolve(true));
  await outcomes({}, { hasOrigins });
  expect(hasOrigins).toHaveBeenCalledWith(['https://crm.padaria.example', 'https://emdia.padaria.example']);
});
