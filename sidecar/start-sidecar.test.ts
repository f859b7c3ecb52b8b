import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Readiness } from '../shared/contract/status.ts';
import { aCrm } from '../test/support/fake-crm.ts';
import { temporaryFolder } from '../test/support/temporary-folder.ts';
import { readConfig } from './config.ts';
import { CrmError } from './crm/crm.ts';
import { startSidecar } from './start-sidecar.ts';

const MAIN = new URL('./main.ts', import.meta.url).pathname;

async function anEnvironment(sketch: Record<string, string> = {}): Promise<Record<string, string>> {
  return {
    // Nothing listens on port 9 of the loopback.
    CRM_URL: 'http://127.0.0.1:9',
    CRM_DATABASE: 'main',
    CRM_LOGIN: 'service',
    CRM_KEY: 'secret',
    STORE: `file:${join(await temporaryFolder(), 'data.json')}`,
    PORT: '0',
    LEDGER_SECONDS: '1',
    ...sketch,
  };
}

const readiness = async (url: string) => {
  const response = await fetch(`${url}/readyz`);
  return { status: response.status, ...Readiness.parse(await response.json()) };
};

describe('the sidecar', () => {
  it('starts without the CRM, says so, and recovers by itself', async () => {
    const crm = aCrm();
    crm.failAlways(new CrmError('unreachable', 'gone'));
    const sidecar = await startSidecar(readConfig(await anEnvironment({ LOG_LEVEL: 'silent' })), { crm });
    onTestFinished(() => sidecar.close());
    expect(await readiness(sidecar.url)).toMatchObject({ status: 503, ready: false, crm: 'unreachable' });
    crm.failAlways(undefined);
    await expect.poll(() => readiness(sidecar.url), { timeout: 10_000 }).toMatchObject({ status: 200, ready: true });
  });

  it('does not keep the data file when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const PORT = typeof address === 'object' ? String(address?.port) : '';
    const environment = await anEnvironment({ LOG_LEVEL: 'silent' });
    await expect(startSidecar(readConfig({ ...environment, PORT }))).rejects.toThrow('EADDRINUSE');
    await (await startSidecar(readConfig(environment))).close();
  });
});

describe('the sidecar as a process', () => {
  function start(environment: Record<string, string>) {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    const exit = once(child, 'exit').then(([code]) => ({ code, complaint }));
    const listening = once(child.stdout, 'data').then(([line]) => /"url":"([^"]+)"/.exec(String(line))?.[1] ?? '');
    return { child, exit, listening };
  }

  it('listens, and stops on SIGTERM', { timeout: 60_000 }, async () => {
    const { child, exit, listening } = start(await anEnvironment());
    expect(await readiness(await listening)).toMatchObject({ status: 503, crm: 'unreachable' });
    child.kill('SIGTERM');
    expect(await exit).toEqual({ code: 0, complaint: '' });
  });

  it('is alone on its data file, until it is killed', { timeout: 120_000 }, async () => {
    const environment = await anEnvironment();
    const first = start(environment);
    await first.listening;
    const second = await start(environment).exit;
    expect(second).toMatchObject({
      code: 1,
      complaint: expect.stringContaining(`in use by process ${first.child.pid}`),
    });
    expect(second.complaint.trim().split('\n')).toHaveLength(1);
    first.child.kill('SIGKILL');
    await first.exit;
    const third = start(environment);
    expect(await third.listening).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});
