import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import { createClock } from '../../sidecar/clock.ts';
import { createOdooCrm } from '../../sidecar/crm/odoo/create-odoo-crm.ts';
import { MOST_AT_ONCE } from '../../sidecar/outbox/next-pace.ts';
import { type Outbox, startOutbox } from '../../sidecar/outbox/outbox.ts';
import { messageIdHost } from '../../sidecar/reminder-mail/message-id.ts';
import { openLowdbStore } from '../../sidecar/store/lowdb-store.ts';
import { draftReminder, type ReminderDraft } from '../../sidecar/usecases/draft-reminder.ts';
import { newReminder } from '../../sidecar/usecases/new-reminder.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { type BulkSize, startBulkOdoo } from './bulk/start-bulk-odoo.ts';
import { type RecordedRequest, recordRequests, replay } from './crm-recording.ts';
import { median, print, timed } from './figure.ts';

/** How many leave in one go; each has a customer of its own, and half of the customers owe nothing. */
const remindersOf = (openItems: number) => (openItems < 10_000 ? 20 : 1000);
/** A thousand say enough at once. */
const roundsOf = (reminders: number) => (reminders < 1000 ? 2 : 1);
const LEAVING = { by: { userId: 1, name: 'bench' }, undoMs: 0 };
/** Of whom some have nothing late. */
const FIRST_CUSTOMER = 1_000_001;

/**
 * From a full queue to the last mail handed over (claim, re-read, send, remember), beside a bare loop of the very requests
 * this takes, by fetch and JSON.parse, as many reminders at once.
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
  const roundCount = roundsOf(count);
  const drafts = await draftSome(crm, count * (roundCount + 1), openItems / 2);
  const batch = (round: number) => drafts.slice(round * count, (round + 1) * count);
  const recordings = await recordEach(crm, batch(0));
  const rounds: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = 1; round <= roundCount; round++) {
    const bare = await timed(() => bareLoop(crm.url, recordings));
    rounds.push({ ours: await sendAll(crm, batch(round)), bare });
  }
  const requests = recordings.flat().length / recordings.length;
  print({
    name: `${count - 1} reminders, ${requests.toFixed(1)} requests each, median of ${roundCount}`,
    openItems,
    value: median(rounds.map(({ ours }) => ours)),
    unit: 'ms',
    peer: { name: 'a bare loop of these requests', value: median(rounds.map(({ bare }) => bare)) },
  });
}

/** What each reminder alone asks of the CRM, once the session is open; the first of a process asks more, so it is not among them. */
async function recordEach(held: CrmUnderTest, drafts: readonly ReminderDraft[]): Promise<RecordedRequest[][]> {
  const begun: number[] = [];
  const all = await recordRequests(held.url, (url) =>
    withOutbox({ ...held, url }, async ({ queue, outbox }) => {
      for (const draft of drafts) {
        begun.push(performance.now());
        await queue([draft]);
        outbox().wake();
        await outbox().idle();
      }
    }),
  );
  const between = (from: number, to: number) => all.filter(({ startedAt }) => startedAt >= from && startedAt < to);
  return begun.slice(1).map((from, at) => between(from, begun[at + 2] ?? Number.POSITIVE_INFINITY));
}

/** As many at once as the outbox has on their way, each with its requests in its own order. */
async function bareLoop(url: string, recordings: readonly RecordedRequest[][]): Promise<void> {
  const queue = new PQueue({ concurrency: MOST_AT_ONCE });
  await queue.addAll(recordings.map((recording) => () => replay(url, recording)));
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
    const queue = new PQueue({ concurrency: MOST_AT_ONCE });
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

/** Milliseconds from a full queue to an empty one, of all but one as in the bare loop; throws when one was not sent. */
async function sendAll(held: CrmUnderTest, [first, ...drafts]: readonly ReminderDraft[]): Promise<number> {
  return withOutbox(held, async ({ queue, outbox }) => {
    if (first) await queue([first]);
    await outbox().idle();
    await queue(drafts);
    return timed(async () => {
      outbox().wake();
      await outbox().idle();
    });
  });
}

interface Sending {
  queue(drafts: readonly ReminderDraft[]): Promise<void>;
  /** Started when first asked for. */
  outbox(): Outbox;
}

async function withOutbox<T>(held: CrmUnderTest, work: (sending: Sending) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const parts = partsOf(held);
    const store = await openLowdbStore(join(folder, 'reminders.json'));
    const made = { ...parts, messageIdHost: messageIdHost(held.database) };
    const queued: string[] = [];
    let started: Outbox | undefined;
    const outbox = () => {
      started ??= startOutbox({ ...parts, store, requestLimitMs: 10_000, log: () => {} });
      return started;
    };
    const queue = async (drafts: readonly ReminderDraft[]) => {
      const reminders = drafts.map((draft) => newReminder(made, draft, LEAVING, undefined));
      queued.push(...reminders.map(({ id }) => id));
      await Promise.all(reminders.map((reminder) => store.queueReminder(reminder)));
    };
    const done = await work({ queue, outbox });
    await started?.stop();
    const states = await Promise.all(queued.map(async (id) => (await store.reminder(id))?.state));
    await store.close();
    const unsent = states.filter((state) => state !== 'sent').length;
    if (unsent > 0) throw new Error(`${unsent} of ${queued.length} reminders were not sent`);
    return done;
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
