import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runInRoot } from './in-root.ts';
import type { Installation } from './versions.ts';

async function cluster(odoo: Installation, action: 'start' | 'stop'): Promise<void> {
  const [version] = await readdir(join(odoo.root, 'etc/postgresql'));
  if (!version) throw new Error(`no PostgreSQL in ${odoo.root}`);
  const mode = action === 'stop' ? ['-m', 'fast'] : [];
  await runInRoot(odoo, 'root', ['pg_ctlcluster', version, 'main', action, ...mode]);
}

export async function postgresIsUp(odoo: Installation): Promise<boolean> {
  try {
    await runInRoot(odoo, 'postgres', ['pg_isready', '-q', '-p', String(odoo.pgPort)]);
    return true;
  } catch {
    return false;
  }
}

export async function startPostgres(odoo: Installation): Promise<void> {
  if (!(await postgresIsUp(odoo))) await cluster(odoo, 'start');
}

export async function stopPostgres(odoo: Installation): Promise<void> {
  if (await postgresIsUp(odoo)) await cluster(odoo, 'stop');
}

/** Rows of a query as objects, as the database's owner. */
export async function sql(odoo: Installation, database: string, query: string): Promise<Record<string, unknown>[]> {
  const asJson = `select coalesce(json_agg(row_to_json(q)), '[]') from (${query.trim().replace(/;$/, '')}) q`;
  const out = await psql(odoo, database, asJson);
  return JSON.parse(out);
}

/** Runs statements that answer no rows, in one transaction; as `postgres` they may do anything. */
export const execute = (odoo: Installation, database: string, statement: string, as: 'odoo' | 'postgres' = 'odoo') =>
  psql(odoo, database, statement, as);

const psql = (odoo: Installation, database: string, statement: string, as: 'odoo' | 'postgres' = 'odoo') =>
  runInRoot(odoo, as, ['psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-p', String(odoo.pgPort), '-c', statement, database]);
