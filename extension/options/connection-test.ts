import type { Readiness } from '../../shared/contract/status.ts';
import type { OptionsWords } from '../i18n/options-words.ts';
import type { Failure } from '../messaging/messages.ts';
import type { Connection } from '../settings/connection.ts';
import { failureText } from '../ui/failure-text.ts';
import { type BackgroundApi, type OptionsPlatform, originsOf } from './options-platform.ts';

export const TEST_STEPS = ['permission', 'sidecar', 'crm', 'signIn'] as const;
export type TestStep = (typeof TEST_STEPS)[number];

/** How one step went: `note` says what was found, or what to do when it failed. */
export interface StepOutcome {
  readonly step: TestStep;
  readonly passed: boolean;
  readonly note?: string;
}

export interface ConnectionTestDeps {
  readonly api: BackgroundApi;
  readonly platform: Pick<OptionsPlatform, 'hasOrigins'>;
  readonly words: OptionsWords;
}

/** Tries the saved connection step by step, in the order they depend on each other; ends at the first that fails. */
export async function* testConnection(connection: Connection, deps: ConnectionTestDeps): AsyncGenerator<StepOutcome> {
  const { api, platform, words } = deps;
  const { o } = words;
  const allowed = await platform.hasOrigins(originsOf(connection)).catch(() => false);
  yield allowed ? passed('permission') : failed('permission', o('test.permission.todo'));
  if (!allowed) return;

  const readiness = await api.readiness();
  if (!readiness.ok) {
    yield failed('sidecar', notReadyText(readiness.failure, words));
    return;
  }
  const { store, crm } = readiness.value;
  yield store === 'writable' ? passed('sidecar') : failed('sidecar', o('test.store.todo'));
  if (store !== 'writable') return;

  yield crm === 'reachable'
    ? passed('crm', reachedText(readiness.value, words))
    : failed('crm', o(`test.crm.${crm}.todo`));
  if (crm !== 'reachable') return;

  const user = await api.whoAmI();
  if (user.ok) {
    yield passed('signIn', o('test.signIn.as', { name: user.value.name, role: o(`role.${user.value.role}`) }));
    return;
  }
  const noTab = user.failure.code === 'crm_session_missing';
  yield failed('signIn', noTab ? o('user.session') : failureText(words, user.failure).todo);
}

/** What answers there, and how far its first reading is. */
function reachedText({ crmVersion, ledger }: Readiness, { o }: OptionsWords): string {
  const facts = crmVersion ? [o('test.crm.version', { version: crmVersion })] : [];
  if (ledger.state === 'reading') facts.push(o('test.crm.reading', { read: ledger.read, total: ledger.total }));
  return facts.join(' · ');
}

/** At an address just typed, an answer nobody understands is more likely somebody else's than another version's. */
function notReadyText(failure: Failure, words: OptionsWords): string {
  switch (failure.code) {
    case 'sidecar_away':
      return words.o('test.sidecar.todo');
    case 'not_found':
    case 'sidecar_unknown_answer':
      return words.o('test.sidecar.stranger.todo');
    default:
      return failureText(words, failure).todo;
  }
}

const passed = (step: TestStep, note?: string): StepOutcome => ({ step, passed: true, ...(note ? { note } : {}) });
const failed = (step: TestStep, note: string): StepOutcome => ({ step, passed: false, note });
