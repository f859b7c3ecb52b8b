import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { bundleSidecar } from '../../sidecar/bundle.ts';
import type { CrmUnderTest } from './crm-under-test.ts';
import { testEnvironment } from './start-test-sidecar.ts';

/** As `npm start` gives them. A reading leaves much behind that is not needed any more: with a small nursery it is given back sooner. */
const FLAGS = ['--max-semi-space-size=4'];

export interface SpawnedSidecar {
  /** The same after every restart, without a trailing slash. */
  readonly url: string;
  readonly dataFile: string;
  /** Of the process that runs now. */
  readonly pid: number;
  /** Kills it as a power cut would; resolves when it is gone. */
  kill9(): Promise<void>;
  /** Starts it again on the same port and data file; a living one is killed first. */
  restart(): Promise<void>;
  /** Ends it gracefully and removes its data. */
  stop(): Promise<void>;
}

/** A sidecar as it is deployed, bundled, in a process of its own, to be killed; `environment` is laid over that of `startTestSidecar`. */
export async function spawnSidecar(
  crm: CrmUnderTest,
  environment: Readonly<Record<string, string>> = {},
): Promise<SpawnedSidecar> {
  const folder = await mkdtemp(join(tmpdir(), 'emdia-sidecar-'));
  const dataFile = join(folder, 'emdia.json');
  const settings = { ...testEnvironment(crm, dataFile), LOG_LEVEL: 'info', ...environment };
  const program = join(folder, 'sidecar.mjs');
  await bundleSidecar(program);
  let running = await start(program, settings);
  const { url } = running;

  const end = async (signal: NodeJS.Signals) => {
    const { process: child } = running;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };

  return {
    url,
    dataFile,
    get pid() {
      return running.process.pid ?? 0;
    },
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGKILL');
      running = await start(program, { ...settings, PORT: new URL(url).port });
    },
    stop: async () => {
      await end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Resolves once it listens; rejects with what it printed when it ends before that. */
async function start(
  program: string,
  settings: Record<string, string>,
): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [...FLAGS, program], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (text) => {
    printed += text;
  });
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const listening = /"url":"([^"]+)".*"sidecar listening"/.exec(line)?.[1];
      if (listening) resolve(listening);
    });
    child.once('exit', (code) => reject(new Error(`the sidecar ended with ${code}: ${printed}`)));
  });
  return { process: child, url };
}
