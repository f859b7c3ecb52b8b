import { cloneDatabase, dropDatabase, listDatabases, renameDatabase } from './databases.ts';
import { isAlive, withLock } from './lock.ts';
import type { OdooAccount } from './rpc.ts';
import { seed, seedFingerprint } from './seed/seed.ts';
import type { Installation } from './versions.ts';
import { warmUp } from './warm-up.ts';

const empty = 'emdia_empty';
const seeded = 'emdia_seed_';
const forTests = 'emdia_test_';

export const adminOf = ({ url }: Installation, database: string): OdooAccount => ({
  url,
  database,
  login: 'admin',
  password: 'admin',
});

/** The database that tests clone: loaded with today's data set, once a day and after every change of the data. */
export async function ensureTemplate(odoo: Installation, log?: (line: string) => void): Promise<string> {
  const name = `${seeded}${seedFingerprint()}`;
  await withLock(`${odoo.root}.seeding`, async () => {
    const existing = await listDatabases(odoo, seeded);
    if (existing.includes(name)) return;
    for (const old of existing) await dropDatabase(odoo, old);
    const building = `${seeded}building`;
    await cloneDatabase(odoo, empty, building);
    await seed(adminOf(odoo, building), log);
    await warmUp(adminOf(odoo, building));
    await renameDatabase(odoo, building, name);
  });
  return name;
}

let clones = 0;

/** A copy of a template of this process's own; what processes that died left behind is dropped on the way. */
export async function cloneForTest(odoo: Installation, template: string): Promise<string> {
  for (const left of await listDatabases(odoo, forTests)) {
    if (!isAlive(Number(left.slice(forTests.length).split('_')[0]))) await dropDatabase(odoo, left);
  }
  clones += 1;
  const name = `${forTests}${process.pid}_${clones}`;
  await cloneDatabase(odoo, template, name);
  return name;
}
