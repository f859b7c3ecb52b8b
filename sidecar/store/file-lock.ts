import { readFileSync } from 'node:fs';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { StoreError } from './store-error.ts';

export interface FileLock {
  release(): Promise<void>;
}

const heldHere = new Set<string>();

/**
 * Keeps a second process off a data file; `StoreError` when one has it. A lock whose process is gone, killed or not,
 * is taken over. Holds among the processes of one machine that see each other's ids.
 */
export async function lockFile(path: string): Promise<FileLock> {
  const lock = `${path}.lock`;
  if (heldHere.has(lock)) throw inUse(path, process.pid);
  heldHere.add(lock);
  try {
    await takeLock(lock, path);
  } catch (error) {
    heldHere.delete(lock);
    throw error;
  }
  return {
    release: async () => {
      heldHere.delete(lock);
      await unlink(lock).catch(() => undefined);
    },
  };
}

async function takeLock(lock: string, path: string): Promise<void> {
  const mine = `${lock}.${process.pid}`;
  await writeFile(mine, processIdentity(process.pid));
  try {
    while (!(await linked(mine, lock))) await removeStale(lock, path);
  } finally {
    await unlink(mine);
  }
}

/** Creates `to` with its content in one step; false when it exists. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(lock: string, path: string): Promise<void> {
  const holder = await readFile(lock, 'utf8').catch(() => undefined);
  if (holder === undefined) return;
  const pid = Number.parseInt(holder, 10);
  if (pid > 0 && pid !== process.pid && processIdentity(pid) === holder) throw inUse(path, pid);
  const aside = `${lock}.stale.${process.pid}`;
  await rename(lock, aside).catch(() => undefined);
  // Someone as quick as we are may have put a living lock there in between: give it back.
  const taken = await readFile(aside, 'utf8').catch(() => undefined);
  if (taken !== undefined && taken !== holder) await linked(aside, lock);
  await unlink(aside).catch(() => undefined);
}

/** The process id and, where the system tells, when it started: ids are used again. Empty when it does not run. */
function processIdentity(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return '';
  }
  return `${pid} ${startTime(pid)}`;
}

function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function inUse(path: string, pid: number): StoreError {
  return new StoreError(
    `data file ${path} is in use by process ${pid}: only one sidecar may write it; stop that one first, or give this one a STORE of its own`,
  );
}
