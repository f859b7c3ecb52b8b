import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import { createClock } from '../../sidecar/clock.ts';
import { createOdooCrm } from '../../sidecar/crm/odoo/create-odoo-crm.ts';
import { startOutbox } from '../../sidecar/outbox/outbox.ts';
import { messageIdHost } from '../../sidecar/reminder-mail/message-id.ts';
import { openLowdbStore } from '../../sidecar/store/lowdb-store.ts';
import { draftReminder, type ReminderDraft } from '../../sidecar/usecases/draft-reminder.ts';
import { newReminder } from '../../sidecar/usecases/new-reminder.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type BulkSize, startBulkOdoo } from './bulk/start-bulk-odoo.ts';
import { recordRequests, replay } from './crm-recording.ts';
import { median, print, timed } from './figure.ts';

/** How many leave in one go; each has a customer of its own, and half of the customers owe nothing. */
const remindersOf = (openItems: number) => (openItems < 10_000 ? 40 : 1000);
const ROUNDS = 2;
const AT_ONCE = 4;
/** Of whom some have nothing late. */
const FIRST_CUSTOMER = 1_000_001;

/**
 * From a full queue to the last mail handed over (claim, re-read, send, remember), beside the very requests this takes, by
 * bare fetch: as many at once, each waiting for those it waited for.
 */
export async function benchReminders(sizes: readonly BulkSize[]): Promise<void> {
  for (const size of sizes) {
    const crm = await startBulkOdoo(size);
    try {
      await measure(crm, size);
    } finally {
      await crm.stop();
    }
  }
}

async function measure(crm: CrmUnderTest, openItems: number): Promise<void> {
  const count = remindersOf(openItems);
  const drafts = await draftSome(crm, count * (ROUNDS + 1), openItems / 2);
  const batch = (round: number) => drafts.slice(round * count, (round + 1) * count);
  let begunAt = 0;
  const recorded = await recordRequests(crm.url, async (url) => {
    begunAt = (await sendAll({ ...crm, url }, batch(0))).begunAt;
  });
  const requests = recorded.filter(({ startedAt }) => startedAt >= begunAt);
  const rounds: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const ours = (await sendAll(crm, batch(round))).spent;
    const bare = await timed(() => replay(crm.url, requests));
    rounds.push({ ours, bare });
  }
  print({
    name: `${count} reminders, ${(requests.length / count).toFixed(1)} requests each, median of ${ROUNDS}`,
    openItems,
    value: median(rounds.map(({ ours }) => ours)),
    unit: 'ms',
    peer: { name: 'the requests alone, by fetch and JSON.parse', value: median(rounds.map(({ bare }) => bare)) },
  });
}

function partsOf({ url, database, service }: CrmUnderTest) {
  return {
    crm: createOdooCrm({ url, database, login: service.login, key: service.key }),
    clock: createClock('America/Sao_Paulo'),
    calendar: createBrazilianBankingDays(),
  };
}

/** Of so many customers, those a reminder may be sent to. */
async function draftSome(held: CrmUnderTest, needed: number, customers: number): Promise<ReminderDraft[]> {
  return inTemporaryFolder(async (folder) => {
    const store = await openLowdbStore(join(folder, 'drafts.json'));
    const draft = draftReminder({ ...partsOf(held), store });
    const drafts: ReminderDraft[] = [];
    const companyId = held.ids.company('main');
    const queue = new PQueue({ concurrency: AT_ONCE });
    const tries = Array.from({ length: customers }, (_, at) => async () => {
      if (drafts.length >= needed) return;
      const made = await draft({ companyId, customerId: FIRST_CUSTOMER + at });
      if (!made.blocked) drafts.push(made);
    });
    await queue.addAll(tries);
    await store.close();
    if (drafts.length < needed) throw new Error(`only ${drafts.length} of ${customers} customers can be written to`);
    return drafts.slice(0, needed);
  });
}

interface Sending {
  readonly begunAt: number;
  /** Milliseconds from a full queue to an empty one. */
  readonly spent: number;
}

/** Throws when one was not sent. */
async function sendAll(held: CrmUnderTest, drafts: readonly ReminderDraft[]): Promise<Sending> {
  return inTemporaryFolder(async (folder) => {
    const parts = partsOf(held);
    const store = await openLowdbStore(join(folder, 'reminders.json'));
    const leaving = { by: { userId: 1, name: 'bench' }, undoMs: 0 };
    const made = { ...parts, messageIdHost: messageIdHost(held.database) };
    const ids = drafts.map((draft) => newReminder(made, draft, leaving, undefined));
    await Promise.all(ids.map((reminder) => store.queueReminder(reminder)));
    await parts.crm.describe();
    const begunAt = performance.now();
    const spent = await timed(async () => {
      const outbox = startOutbox({ ...parts, store, requestLimitMs: 10_000, log: () => {} });
      await outbox.idle();
      await outbox.stop();
    });
    const states = await Promise.all(ids.map(async ({ id }) => (await store.reminder(id))?.state));
    await store.close();
    const unsent = states.filter((state) => state !== 'sent').length;
    if (unsent > 0) throw new Error(`${unsent} of ${drafts.length} reminders were not sent`);
    return { begunAt, spent };
  });
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'emdia-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
