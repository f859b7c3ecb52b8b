import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startInRoot } from './in-root.ts';
import { withLock } from './lock.ts';
import { startPostgres, stopPostgres } from './postgres.ts';
import { cacheDir, type Installation } from './versions.ts';

const script = (name: string) => join(import.meta.dirname, name);

function runScript(name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', [script(name), ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}`))));
  });
}

async function build(odoo: Installation): Promise<void> {
  if (process.getuid?.() !== 0) {
    throw new Error(
      'a local Odoo needs root (debootstrap and chroot): run as root, or point ODOO_URL at a server of yours',
    );
  }
  if (!existsSync(join(odoo.root, '.emdia-ready'))) {
    await runScript('build-root.sh', [String(odoo.major), odoo.root, String(odoo.pgPort)]);
  }
  await runScript('mount-root.sh', [odoo.root]);
}

/** The running server's process id, if the pid file names a process that is Odoo's. */
export async function serverPid(odoo: Installation): Promise<number | undefined> {
  try {
    const pid = Number(await readFile(odoo.pidFile, 'utf8'));
    const commandLine = await commandLineOf(pid);
    return commandLine.includes(`--http-port=${odoo.port}`) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Between two programs of one process (chroot, then env, then odoo) the command line is empty for a moment. */
async function commandLineOf(pid: number): Promise<string> {
  const file = `/proc/${pid}/cmdline`;
  const commandLine = await readFile(file, 'utf8');
  if (commandLine !== '') return commandLine;
  await delay(200);
  return readFile(file, 'utf8');
}

async function answers(odoo: Installation): Promise<boolean> {
  try {
    const response = await fetch(`${odoo.url}/web/webclient/version_info`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"jsonrpc":"2.0","params":{}}',
      signal: AbortSignal.timeout(5000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

async function startOdooProcess(odoo: Installation): Promise<void> {
  const log = openSync(odoo.logFile, 'a');
  const command = [
    'odoo',
    '--db_host=/var/run/postgresql',
    `--db_port=${odoo.pgPort}`,
    '--db-filter=^emdia_',
    '--data-dir=/var/lib/odoo',
    '--http-interface=127.0.0.1',
    `--http-port=${odoo.port}`,
    // Mail leaves with the request that wrote it; a cron would only hold connections to databases we want to drop.
    '--max-cron-threads=0',
  ];
  const pid = startInRoot(odoo, 'odoo', command, ['ignore', log, log]);
  await writeFile(odoo.pidFile, String(pid));
}

async function untilItAnswers(odoo: Installation): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await answers(odoo))) {
    if (!(await serverPid(odoo))) throw new Error(`Odoo ${odoo.major} ended while starting: see ${odoo.logFile}`);
    if (Date.now() > deadline)
      throw new Error(`Odoo ${odoo.major} does not answer on ${odoo.url}: see ${odoo.logFile}`);
    await delay(250);
  }
}

/** Builds what is missing and starts what is not running; seconds when everything is there. */
export async function up(odoo: Installation): Promise<void> {
  if ((await serverPid(odoo)) && (await answers(odoo))) return;
  mkdirSync(cacheDir, { recursive: true });
  await withLock(`${odoo.root}.starting`, async () => {
    await build(odoo);
    await startPostgres(odoo);
    if (!(await serverPid(odoo))) await startOdooProcess(odoo);
    await untilItAnswers(odoo);
  });
}

/** Stops the server and its PostgreSQL; databases stay. */
export async function down(odoo: Installation): Promise<void> {
  await endServer(odoo);
  await rm(odoo.pidFile, { force: true });
  if (existsSync(join(odoo.root, '.emdia-ready'))) await stopPostgres(odoo);
}

/** Ends the server alone, by force when it takes too long; `up` brings it back. */
export async function endServer(odoo: Installation): Promise<void> {
  const pid = await serverPid(odoo);
  if (pid) process.kill(pid, 'SIGTERM');
  const deadline = Date.now() + 20_000;
  while ((await serverPid(odoo)) && Date.now() < deadline) await delay(200);
  const stubborn = await serverPid(odoo);
  if (stubborn) process.kill(stubborn, 'SIGKILL');
}
