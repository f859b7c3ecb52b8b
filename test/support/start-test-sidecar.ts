import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Readiness } from '../../shared/contract/status.ts';
import type { Clock } from '../../sidecar/clock.ts';
import { type Config, readConfig } from '../../sidecar/config.ts';
import { startSidecar } from '../../sidecar/start-sidecar.ts';
import type { CrmUnderTest } from './crm-under-test.ts';

export interface TestSidecar {
  /** Without a trailing slash. */
  readonly url: string;
  readonly dataFile: string;
  stop(): Promise<void>;
}

/** A sidecar in this process, on a free port, with an empty data file, that has read the CRM and sends two seconds after being asked to. */
export async function startTestSidecar(
  crm: CrmUnderTest,
  overrides: Partial<Config> = {},
  clock?: Clock,
): Promise<TestSidecar> {
  const sidecar = await startUnreadSidecar(crm, overrides, clock);
  await untilRead(sidecar.url);
  return sidecar;
}

/** The same, not waiting until it has read the CRM. */
export async function startUnreadSidecar(
  crm: CrmUnderTest,
  overrides: Partial<Config> = {},
  clock?: Clock,
): Promise<TestSidecar> {
  const folder = await mkdtemp(join(tmpdir(), 'emdia-sidecar-'));
  const config = { ...readConfig(testEnvironment(crm, join(folder, 'emdia.json'))), ...overrides };
  const sidecar = await startSidecar(config, clock && { clock });
  return {
    url: sidecar.url,
    dataFile: config.STORE,
    stop: async () => {
      await sidecar.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once the ledger knows the CRM, as it was at `since` or later; rejects when that takes longer than `patienceMs`. */
export async function untilRead(url: string, since = new Date(0), patienceMs = 120_000): Promise<void> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { ledger } = Readiness.parse(await (await fetch(`${url}/readyz`)).json());
    if (ledger.state !== 'reading' && new Date(ledger.asOf) >= since) return;
    if (Date.now() > deadline) throw new Error(`the ledger is still ${JSON.stringify(ledger)}`);
    await delay(100);
  }
}

/** The environment of a sidecar for tests: quiet, hasty, and not to be slowed down by the number of requests. */
export function testEnvironment({ url, database, service }: CrmUnderTest, dataFile: string): Record<string, string> {
  return {
    CRM_URL: url,
    CRM_DATABASE: database,
    CRM_LOGIN: service.login,
    CRM_KEY: service.key,
    STORE: `file:${dataFile}`,
    PORT: '0',
    UNDO_SECONDS: '2',
    LEDGER_SECONDS: '1',
    CRM_REQUEST_LIMIT_SECONDS: '10',
    REQUESTS_PER_MINUTE: '1000000',
    SIGN_INS_PER_MINUTE: '1000000',
    LOG_LEVEL: 'warn',
  };
}
