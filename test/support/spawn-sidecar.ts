import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { bundleSidecar } from '../../sidecar/bundle.ts';
import { clockAhead } from './clock-ahead.ts';
import type { CrmUnderTest } from './crm-under-test.ts';
import { testEnvironment } from './start-test-sidecar.ts';

/** As `npm start` gives them. A reading leaves much behind that is not needed any more: with a small nursery it is given back sooner. */
const FLAGS = ['--max-semi-space-size=4'];

type Process = ChildProcessByStdio<null, Readable, Readable>;

export interface SpawnedSidecar {
  /** The same after every restart, without a trailing slash. */
  readonly url: string;
  readonly dataFile: string;
  /** Of the process that runs now. */
  readonly pid: number;
  /** Kills it as a power cut would; resolves when it is gone. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data file; a living one is killed first; `environment` is laid over its own this once. Rejects with what it printed when it ends before it listens. */
  restart(environment?: Readonly<Record<string, string>>): Promise<void>;
  /** Ends it gracefully and removes its data. */
  stop(): Promise<void>;
}

/** A sidecar as it is deployed, bundled, in a process of its own, to be killed; `environment` is laid over that of `startTestSidecar`, and its clock is as far ahead of the machine’s as `aheadMs` says. */
export async function spawnSidecar(
  crm: CrmUnderTest,
  environment: Readonly<Record<string, string>> = {},
  { aheadMs = 0 }: { readonly aheadMs?: number } = {},
): Promise<SpawnedSidecar> {
  const folder = await mkdtemp(join(tmpdir(), 'emdia-sidecar-'));
  const dataFile = join(folder, 'emdia.json');
  const settings = { ...testEnvironment(crm, dataFile), LOG_LEVEL: 'info', ...environment };
  const program = join(folder, 'sidecar.mjs');
  await bundleSidecar(program);
  const argv = [...FLAGS, ...clockAhead(aheadMs), program];
  let child = spawnNode(argv, settings);
  const url = await listening(child).catch(async (error) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };

  return {
    url,
    dataFile,
    get pid() {
      return child.pid ?? 0;
    },
    kill9: () => end('SIGKILL'),
    restart: async (overrides = {}) => {
      await end('SIGKILL');
      child = spawnNode(argv, { ...settings, PORT: new URL(url).port, ...overrides });
      await listening(child);
    },
    stop: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function spawnNode(argv: readonly string[], settings: Readonly<Record<string, string>>): Process {
  return spawn(process.execPath, argv, {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves with its address once it listens; rejects with what it printed when it ends before that. */
async function listening(child: Process): Promise<string> {
  let printed = '';
  child.stderr.on('data', (text) => {
    printed += text;
  });
  const lines = createInterface({ input: child.stdout });
  return await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const url = /"url":"([^"]+)".*"sidecar listening"/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the sidecar ended with ${code}: ${printed}`)));
  });
}
