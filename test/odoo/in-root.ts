import { execFile, type SpawnOptions, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Installation } from './versions.ts';

const execute = promisify(execFile);

type RootUser = 'root' | 'postgres' | 'odoo';

const environment = [
  '/usr/bin/env',
  '-i',
  'PATH=/usr/sbin:/usr/bin:/sbin:/bin',
  'LC_ALL=C.UTF-8',
  'HOME=/var/lib/odoo',
];

const chrootArguments = (root: string, user: RootUser, command: readonly string[]) => [
  `--userspec=${user}:${user}`,
  root,
  ...environment,
  ...command,
];

/** Runs a command inside the installation's Debian root and answers what it printed. */
export async function runInRoot({ root }: Installation, user: RootUser, command: readonly string[]): Promise<string> {
  const { stdout } = await execute('chroot', chrootArguments(root, user, command), { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Starts a command inside the root that outlives this process; answers its process id. */
export function startInRoot(
  { root }: Installation,
  user: RootUser,
  command: readonly string[],
  stdio: SpawnOptions['stdio'],
): number {
  const child = spawn('chroot', chrootArguments(root, user, command), { detached: true, ...(stdio && { stdio }) });
  child.unref();
  if (child.pid === undefined) throw new Error(`could not start ${command[0]} in ${root}`);
  return child.pid;
}
