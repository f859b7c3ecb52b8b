import { dataset, type StaffKey } from '../dataset/dataset.ts';
import type { CrmUnderTest, StaffMember } from '../support/crm-under-test.ts';
import { startInbox } from '../support/inbox.ts';
import { takeOverSms } from '../support/sms-under-test.ts';
import { dropDatabase } from './databases.ts';
import { sql } from './postgres.ts';
import { type OdooAccount, serverVersion, signIn } from './rpc.ts';
import { pointMailAt } from './seed/mail.ts';
import { readSeedRecord, type SeedRecord, seed, seedFingerprint } from './seed/seed.ts';
import { type Ids, idOf } from './seed/seeding.ts';
import { endServer, up } from './server.ts';
import { adminOf, cloneForTest, ensureTemplate } from './template.ts';
import { besides, type Installation, installation, majors, type OdooMajor, parseMajor } from './versions.ts';

const env = (name: string): string | undefined => process.env[name] || undefined;

/** The versions to test: the one `ODOO_URL` serves, else all there is a recipe for. */
export async function majorsUnderTest(): Promise<readonly OdooMajor[]> {
  const url = env('ODOO_URL');
  return url ? [parseMajor(String(Number.parseInt(await serverVersion(url), 10)))] : majors;
}

/** A real Odoo with a fresh copy of the data set: one of this machine's own, or the one `ODOO_URL` names. */
export async function startOdoo(major: OdooMajor): Promise<CrmUnderTest> {
  const url = env('ODOO_URL');
  return url ? useServer(major, url.replace(/\/$/, '')) : startOdooFrom(major, ensureTemplate);
}

/** One of this machine's own with a fresh copy of a database that holds the data set, and more perhaps. */
export async function startOdooFrom(
  major: OdooMajor,
  template: (odoo: Installation) => Promise<string>,
  odoo = installation(major),
): Promise<CrmUnderTest> {
  await up(odoo);
  const database = await cloneForTest(odoo, await template(odoo));
  const crm = await handle(major, adminOf(odoo, database));
  return {
    ...crm,
    sql: (query) => sql(odoo, database, query),
    stop: async () => {
      await crm.stop();
      await dropDatabase(odoo, database);
    },
  };
}

/** A server of this test's own, to be stopped and brought back while the others on this machine go on; it is gone after `stop`. */
export async function startMortalOdoo(major: OdooMajor): Promise<MortalOdoo> {
  const odoo = besides(installation(major));
  const crm = await startOdooFrom(major, ensureTemplate, odoo);
  return {
    ...crm,
    pause: () => endServer(odoo),
    resume: () => up(odoo),
    stop: async () => {
      await crm.stop();
      await endServer(odoo);
    },
  };
}

interface MortalOdoo extends CrmUnderTest {
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** Somebody else's server: loaded through the API the first time; no SQL, and nothing is dropped. */
async function useServer(major: OdooMajor, url: string): Promise<CrmUnderTest> {
  const version = await serverVersion(url);
  if (Number.parseInt(version, 10) !== major) throw new Error(`ODOO_URL is Odoo ${version}, not ${major}`);
  const database = env('ODOO_DB');
  if (!database) throw new Error('ODOO_URL needs ODOO_DB beside it: a database made for these tests');
  const admin = {
    url,
    database,
    login: env('ODOO_ADMIN_LOGIN') ?? 'admin',
    password: env('ODOO_ADMIN_PASSWORD') ?? 'admin',
  };
  const record = await readSeedRecord((await signIn(admin)).call);
  if (record && record.fingerprint !== seedFingerprint()) {
    throw new Error(`${database} was loaded on another day or with other data: give ODOO_DB a new database`);
  }
  return handle(major, admin);
}

async function handle(major: OdooMajor, admin: OdooAccount): Promise<CrmUnderTest> {
  const { call } = await signIn(admin);
  const record = (await readSeedRecord(call)) ?? (await seed(admin));
  const inbox = await startInbox();
  await pointMailAt(call, inbox.port);
  const { close: closeSms, ...sms } = await takeOverSms(call, admin.database);
  const { ids } = record;
  const find = (known: Ids) => (key: string) => idOf(known, key);
  return {
    name: `odoo-${major}`,
    major,
    url: admin.url,
    database: admin.database,
    service: serviceOf(record),
    users: {
      salesperson: staff(record, 'salesperson'),
      clerk: staff(record, 'clerk'),
      manager: staff(record, 'manager'),
      portal: staff(record, 'portal'),
    },
    inbox,
    sms,
    ids: {
      customer: find(ids.customers),
      invoice: find(ids.invoices),
      order: find(ids.orders),
      company: find(ids.companies),
    },
    call,
    stop: async () => {
      await inbox.close();
      await closeSms();
    },
  };
}

function serviceOf({ serviceKey }: SeedRecord): CrmUnderTest['service'] {
  const login = dataset.users.find(({ key }) => key === 'service')?.login ?? '';
  return { login: env('ODOO_LOGIN') ?? login, key: env('ODOO_KEY') ?? serviceKey };
}

function staff({ ids }: SeedRecord, key: StaffKey): StaffMember {
  const user = dataset.users.find((candidate) => candidate.key === key);
  if (!user) throw new Error(`the data set has no ${key}`);
  return { login: user.login, password: user.password, name: user.name, id: idOf(ids.users, key) };
}
