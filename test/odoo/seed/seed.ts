import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataset } from '../../dataset/dataset.ts';
import { dayFromToday } from '../calendar-day.ts';
import { type Call, type OdooAccount, serverVersion, signIn } from '../rpc.ts';
import { createApiKey } from './api-key.ts';
import { seedCompanies } from './companies.ts';
import { seedCustomers } from './customers.ts';
import { seedEntries } from './entries.ts';
import { seedInvoices } from './invoices.ts';
import { seedLanguages } from './languages.ts';
import { freezeBaseUrl, pointMailAt } from './mail.ts';
import { seedPayments } from './payments.ts';
import { seedSales } from './sales.ts';
import { noIds, type Seeding } from './seeding.ts';
import { seedUsers } from './users.ts';

const ids = z.record(z.string(), z.number());

/** What the loader leaves in the database for whoever uses it later. */
const SeedRecord = z.object({
  fingerprint: z.string(),
  serviceKey: z.string(),
  ids: z.object({
    companies: ids,
    users: ids,
    customers: ids,
    invoices: ids,
    payments: ids,
    entries: ids,
    orders: ids,
    opportunities: ids,
  }),
});
export type SeedRecord = z.infer<typeof SeedRecord>;

const steps = [
  seedLanguages,
  seedCompanies,
  seedUsers,
  seedCustomers,
  seedInvoices,
  seedPayments,
  seedEntries,
  seedSales,
];

const parameter = 'emdia.seed';
/** Nobody listens there: mail written while loading goes nowhere. */
const discard = 9;

/** Names a loaded data set: its dates hang on the day, its content on the data and on this folder's code. */
export function seedFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify(dataset));
  for (const file of readdirSync(import.meta.dirname).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)));
  return `${dayFromToday(0).replaceAll('-', '')}_${hash.digest('hex').slice(0, 6)}`;
}

/** What an earlier load left in this database, if it was ever loaded. */
export async function readSeedRecord(call: Call): Promise<SeedRecord | undefined> {
  const text = await call<string | false>('ir.config_parameter', 'get_param', [parameter]);
  return text ? SeedRecord.parse(JSON.parse(text)) : undefined;
}

/** Loads the data set through the API, as admin, into a database that has the modules and nothing else. */
export async function seed(admin: OdooAccount, log: (line: string) => void = () => {}): Promise<SeedRecord> {
  const { call } = await signIn(admin);
  const now = new Date();
  const seeding: Seeding = {
    call,
    dataset,
    major: Number.parseInt(await serverVersion(admin.url), 10),
    ids: noIds(),
    day: (offset) => dayFromToday(offset, now),
  };
  await pointMailAt(call, discard);
  await freezeBaseUrl(call, admin.url);
  for (const step of steps) {
    const start = Date.now();
    await step(seeding);
    log(`${step.name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
  const service = dataset.users.find(({ key }) => key === 'service');
  if (!service) throw new Error('the data set has no service account');
  const serviceKey = await createApiKey({ ...admin, login: service.login, password: service.password }, 'Em Dia');
  // The first sign-in of all takes the browser's time zone over the user's own: this is the first.
  for (const { login, password } of dataset.users) await signIn({ ...admin, login, password });
  const record: SeedRecord = { fingerprint: seedFingerprint(), serviceKey, ids: seeding.ids };
  await call('ir.config_parameter', 'set_param', [parameter, JSON.stringify(record)]);
  return record;
}
