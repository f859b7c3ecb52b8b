import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../../dataset/dataset.ts';
import { dayFromToday } from '../../odoo/calendar-day.ts';
import { cloneDatabase, dropDatabase, listDatabases, renameDatabase } from '../../odoo/databases.ts';
import { withLock } from '../../odoo/lock.ts';
import { execute } from '../../odoo/postgres.ts';
import { signIn } from '../../odoo/rpc.ts';
import { readSeedRecord, seedFingerprint } from '../../odoo/seed/seed.ts';
import { idOf } from '../../odoo/seed/seeding.ts';
import { adminOf, ensureTemplate } from '../../odoo/template.ts';
import type { Installation } from '../../odoo/versions.ts';
import { bulkSql, type Originals } from './bulk-sql.ts';

const bulk = 'emdia_bulk_';

/** The database that a bench clones, one per size: made once a day and after every change of what it is made of. */
export async function ensureBulkTemplate(odoo: Installation, size: number): Promise<string> {
  const seeded = await ensureTemplate(odoo);
  const code = createHash('sha256').update(readFileSync(join(import.meta.dirname, 'bulk-sql.ts')));
  const fingerprint = `${seedFingerprint()}_${code.digest('hex').slice(0, 6)}`;
  const name = `${bulk}${fingerprint}_${size}`;
  await withLock(`${odoo.root}.bulk`, async () => {
    const existing = await listDatabases(odoo, bulk);
    if (existing.includes(name)) return;
    for (const old of existing) if (!old.startsWith(`${bulk}${fingerprint}`)) await dropDatabase(odoo, old);
    const building = `${bulk}building`;
    await cloneDatabase(odoo, seeded, building);
    await execute(odoo, building, bulkSql(size, dayFromToday(0), await originalsIn(odoo, building)), 'postgres');
    await execute(odoo, building, 'vacuum analyze');
    await renameDatabase(odoo, building, name);
  });
  return name;
}

async function originalsIn(odoo: Installation, database: string): Promise<Originals> {
  const { call } = await signIn(adminOf(odoo, database));
  const record = await readSeedRecord(call);
  if (!record) throw new Error(`${database} does not hold the data set`);
  const { customers, invoices, payments } = record.ids;
  const [payment] = dataset.payments.filter(({ key, state }) => key.startsWith('history-') && state === 'booked');
  if (!payment) throw new Error('the data set has no settled invoice');
  return {
    customer: idOf(customers, 'on-time'),
    open: {
      reais: idOf(invoices, 'on-time-1'),
      dollars: idOf(invoices, 'two-currencies-1'),
      branch: idOf(invoices, 'branch-only-1'),
      credit: idOf(invoices, 'credit-exceeds-2'),
    },
    paid: { invoice: idOf(invoices, payment.settles[0] ?? ''), payment: idOf(payments, payment.key) },
  };
}
