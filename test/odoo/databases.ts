import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runInRoot } from './in-root.ts';
import { execute, sql } from './postgres.ts';
import { dropByServer } from './rpc.ts';
import type { Installation } from './versions.ts';

const files = '/var/lib/odoo/filestore';

/** Names of this version's databases that start with `prefix`. */
export async function listDatabases(odoo: Installation, prefix: string): Promise<string[]> {
  const rows = await sql(odoo, 'postgres', 'select datname from pg_database order by datname');
  return rows.map(({ datname }) => String(datname)).filter((name) => name.startsWith(prefix));
}

/** Copies a database and its files in about a second; the files are never changed in place, so links do. */
export async function cloneDatabase(odoo: Installation, template: string, name: string): Promise<void> {
  await disconnectAll(odoo, template);
  await execute(odoo, 'postgres', `create database "${name}" template "${template}"`);
  const copy = `mkdir -p "${files}" && if [ -d "${files}/${template}" ]; then cp -al "${files}/${template}" "${files}/${name}"; fi`;
  await runInRoot(odoo, 'odoo', ['sh', '-c', copy]);
}

export async function renameDatabase(odoo: Installation, from: string, to: string): Promise<void> {
  await disconnectAll(odoo, from);
  await rename(join(odoo.root, files, from), join(odoo.root, files, to));
  await execute(odoo, 'postgres', `alter database "${from}" rename to "${to}"`);
}

/** By the server where it runs, so that it forgets what it knew of the database; else by hand. */
export async function dropDatabase(odoo: Installation, name: string): Promise<void> {
  await dropByServer(odoo.url, name).catch(() => false);
  await disconnectAll(odoo, name);
  await execute(odoo, 'postgres', `drop database if exists "${name}"`);
  await rm(join(odoo.root, files, name), { recursive: true, force: true });
}

/** The server keeps pooled connections open, and PostgreSQL neither copies nor drops a database in use; its own workers it sends away itself. */
const disconnectAll = (odoo: Installation, name: string) =>
  sql(
    odoo,
    'postgres',
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and usename = current_user`,
  );
