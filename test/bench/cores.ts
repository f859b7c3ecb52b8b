import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readlink, realpath } from 'node:fs/promises';
import { cpus, setPriority } from 'node:os';
import { promisify } from 'node:util';
import pRetry from 'p-retry';

const run = promisify(execFile);
const FIRST_IN_LINE = -20;
const ALL = `0-${cpus().length - 1}`;

/** Process ids of those that are measured, and the Debian root that the CRM and its database live in. */
export interface Parties {
  readonly measured: readonly number[];
  readonly crmRoot: string;
}

/**
 * Runs some work with the first core kept for who is measured: the CRM, its database and whoever asks share the second,
 * and who asks goes first there, so that its own waiting for the CRM is not taken for the server's. Needs root.
 */
export async function withOwnCore<T>({ measured, crmRoot }: Parties, work: () => Promise<T>): Promise<T> {
  const others = await processesIn(crmRoot);
  try {
    await Promise.all([
      ...measured.map((pid) => keepTo('0', pid)),
      keepTo('1', process.pid),
      ...others.map((pid) => keepTo('1', pid)),
    ]);
    setPriority(FIRST_IN_LINE);
    return await work();
  } finally {
    setPriority(0);
    await Promise.all([process.pid, ...(await processesIn(crmRoot))].map((pid) => keepTo(ALL, pid)));
  }
}

/** A thread or a database's connection that ends meanwhile makes `taskset` fail half-way: it is asked again. */
async function keepTo(cores: string, pid: number): Promise<void> {
  const move = async () => {
    if (existsSync(`/proc/${pid}`)) await run('taskset', ['-apc', cores, String(pid)]);
  };
  await pRetry(move, { retries: 3, minTimeout: 20 });
}

async function processesIn(root: string): Promise<number[]> {
  const real = await realpath(root);
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const roots = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/root`).catch(() => undefined)));
  const found = pids.filter((_, index) => roots[index] === real);
  if (found.length === 0) throw new Error(`no process lives in ${root}`);
  return found;
}
