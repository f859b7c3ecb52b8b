import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings.ts';
import { StoredData } from '../../sidecar/store/stored-data.ts';
import { createBookkeeper } from '../contract/crm/bookkeeper.ts';
import { msToContactHours } from './at-contact-hours.ts';
import type { CrmUnderTest } from './crm-under-test.ts';
import { carryThrough, OUR_TASKS, type Outcome } from './run-outcome.ts';
import { type SidecarClient, signInToSidecar } from './sidecar-client.ts';
import { type SpawnedSidecar, spawnSidecar } from './spawn-sidecar.ts';
import { untilRead } from './start-test-sidecar.ts';

/** A company whose régua is live and has mails to send today, and a sidecar process for a test to disturb. */
export interface DunningStage {
  readonly crm: CrmUnderTest;
  readonly sidecar: SpawnedSidecar;
  /** Starts another one on the same data file; rejects with what it printed when it ends at once. */
  startSecond(): Promise<SpawnedSidecar>;
  readonly companyId: number;
  /** A manager’s; every process of the sidecar knows only those it signed in itself. */
  signIn(): Promise<SidecarClient>;
  /** What the run comes to when nobody disturbs it. */
  readonly undisturbed: Undisturbed;
  /** Carries today’s run through, whatever happened to it before, and looks at what came of it. */
  carryThrough(client?: SidecarClient): Promise<Outcome>;
  /** As before the run: nothing in the inbox, nothing in the CRM, nothing on disk but the company’s decisions; the sidecar is dead. */
  reset(): Promise<void>;
  /** Kills the sidecar and puts the data file back as it was before the run; inbox and CRM keep what they have. */
  forget(): Promise<void>;
  /** What is on disk, checked. */
  onDisk(): Promise<StoredData>;
}

interface Undisturbed {
  readonly outcome: Outcome;
  /** From the start of the sidecar to the last mail. */
  readonly ms: number;
  /** All of it, as `workDone` counts. */
  readonly work: number;
}

/** How much of a run is done: reminders written down, and sent; tasks written down, and made. */
export const workDone = ({ reminders, tasks }: StoredData): number =>
  reminders.length +
  reminders.filter(({ state }) => state === 'sent').length +
  tasks.length +
  tasks.filter(({ state }) => state !== 'waiting').length;

interface StageOptions {
  readonly crm: CrmUnderTest;
  /** Customers to whom the régua writes by itself, besides those of the data set. */
  readonly debtors: number;
}

/** Sets it up on a CRM, goes live, stops one customer by a promise and one by a pause, and lets the run happen once undisturbed. */
export async function buildDunningStage({ crm, debtors }: StageOptions): Promise<DunningStage> {
  const aheadMs = msToContactHours();
  const today = new Date(Date.now() + aheadMs).toISOString().slice(0, 10) as CalendarDate;
  const owing = await addDebtors(crm, debtors + 2, today);
  // A request to this CRM that has not landed after a second never will; production waits far longer.
  const hasty = { CRM_REQUEST_LIMIT_SECONDS: '1' };
  const sidecar = await spawnSidecar(crm, hasty, { aheadMs });
  const startSecond = () => spawnSidecar(crm, { ...hasty, STORE: `file:${sidecar.dataFile}` }, { aheadMs });
  const companyId = crm.ids.company('main');
  const signIn = () => signInToSidecar(sidecar.url, crm, crm.users.manager);
  const onDisk = async () => StoredData.parse(JSON.parse(await readFile(sidecar.dataFile, 'utf8')));

  await untilRead(sidecar.url);
  await decide(await signIn(), companyId, owing.slice(0, 2), today);
  while ((await onDisk()).notes.length > 0) await pause(50);
  const decided = await readFile(sidecar.dataFile, 'utf8');

  const forget = async () => {
    await sidecar.kill9();
    await writeFile(sidecar.dataFile, decided);
  };
  const reset = async () => {
    await forget();
    const written = await crm.call<number[]>('mail.message', 'search', [[['message_id', 'like', '<emdia.']]]);
    await crm.call('mail.message', 'unlink', [written]);
    await crm.call('mail.activity', 'unlink', [await crm.call<number[]>('mail.activity', 'search', [OUR_TASKS])]);
    crm.inbox.clear();
  };
  await reset();
  const began = Date.now();
  await sidecar.restart();
  const through = async (client?: SidecarClient) =>
    carryThrough({ client: client ?? (await signIn()), crm, companyId });
  const outcome = await through();
  const undisturbed = { outcome, ms: Date.now() - began, work: workDone(await onDisk()) };
  return { crm, sidecar, startSecond, companyId, signIn, undisturbed, carryThrough: through, reset, forget, onDisk };
}

/** Customers of the main company with one small invoice each, late by six days; answers their ids. */
async function addDebtors(crm: CrmUnderTest, count: number, today: CalendarDate): Promise<number[]> {
  const books = createBookkeeper(crm);
  const ids: number[] = [];
  for (let n = 1; n <= count; n++) {
    const values = { name: `Devedor ${n} Ltda`, email: `contas@devedor-${n}.example`, lang: 'pt_BR' };
    const id = await books.create('res.partner', values);
    await books.invoice(id, { amount: 200 + n, date: addDays(today, -20), due: addDays(today, -6) });
    ids.push(id);
  }
  return ids;
}

async function decide(
  client: SidecarClient,
  companyId: number,
  [promising = 0, paused = 0]: readonly number[],
  today: CalendarDate,
): Promise<void> {
  const operation = { ...DEFAULT_SETTINGS.operation, live: true };
  await client.ask('saveRunSettings', { params: { companyId }, body: operation, headers: { 'if-match': '"0"' } });
  const promise = { kind: 'promise', dueOn: addDays(today, 7), amount: { minor: 201_00, currency: 'BRL' } };
  const pauseTerms = { kind: 'pause', until: addDays(today, 30) };
  for (const [customerId, terms] of [[promising, promise] as const, [paused, pauseTerms] as const]) {
    const body = { id: randomUUID(), terms, note: 'combinado por telefone', language: 'pt-BR' };
    await client.ask('noteCommitment', { params: { companyId, customerId }, body });
  }
}
