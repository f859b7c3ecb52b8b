import { mkdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Low } from 'lowdb';
import { canBecome, isAlive, isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { SettingsKind } from '../../shared/domain/settings.ts';
import { canTaskBecome, isTaskSettled } from '../../shared/domain/task/task.ts';
import { createBooks } from './books.ts';
import { ended, noted } from './commitment-changes.ts';
import { consentNoted, contactNoted } from './contact-changes.ts';
import { createDataFile, type StoreLog } from './data-file.ts';
import { lockFile } from './file-lock.ts';
import { createGroupCommit } from './group-commit.ts';
import { createKeptRuns } from './kept-runs.ts';
import { canBePacked, packRun } from './packed-runs.ts';
import { approved, moved } from './reminder-changes.ts';
import type {
  SettingsChange,
  Store,
  StoredCommitment,
  StoredConsent,
  StoredContact,
  StoredReminder,
  StoredSettings,
  StoredTask,
} from './store.ts';
import { EMPTY_DATA, type KeptRun, type StoredData } from './stored-data.ts';
import { taskAdded, taskMoved } from './task-changes.ts';
import { told } from './telling-changes.ts';
import { writeFileDurably } from './write-file-durably.ts';

/** A store in one JSON file, created with its folder when missing; rejects with `StoreError` when the file is damaged or another process has it. */
export async function openLowdbStore(path: string, log: StoreLog = () => undefined): Promise<Store> {
  await mkdir(dirname(path), { recursive: true });
  const lock = await lockFile(path);
  const db = new Low<StoredData>(createDataFile(path, log), EMPTY_DATA);
  try {
    await db.read();
    db.data = { ...db.data, runs: await allPacked(db.data.runs) };
  } catch (error) {
    await lock.release();
    throw error;
  }
  const data = createGroupCommit<StoredData>(db.data, async (next) => {
    db.data = next;
    await db.write();
  });
  const commitmentsOf = createBooks<StoredCommitment>();
  const contactsOf = createBooks<StoredContact>();
  const consentsOf = createBooks<StoredConsent>();
  const tasksOf = createBooks<StoredTask>();
  const { idle: runsIdle, ...runs } = createKeptRuns(data, log);
  const reminders = (matches: (reminder: StoredReminder) => boolean) => data.committed().reminders.filter(matches);

  return {
    settings: async (kind, companyId) => currentSettings(data.committed(), kind, companyId),
    saveSettings: <Kind extends SettingsKind>(kind: Kind, { expectedVersion, ...saved }: SettingsChange<Kind>) =>
      data.change<StoredSettings<Kind> | 'conflict'>((now) => {
        const current = currentSettings(now, kind, saved.companyId)?.version ?? 0;
        if (current !== expectedVersion) return { next: now, result: 'conflict' };
        const result = { ...saved, version: current + 1 };
        const settings = { ...now.settings, [kind]: [...now.settings[kind], result] };
        return { next: { ...now, settings }, result };
      }),
    queueReminder: (reminder) =>
      data.change<{ created: boolean; reminder: StoredReminder }>((now) => {
        const living = now.reminders.find(({ key, state }) => key === reminder.key && isAlive(state));
        if (living) return { next: now, result: { created: false, reminder: living } };
        return { next: { ...now, reminders: [...now.reminders, reminder] }, result: { created: true, reminder } };
      }),
    reminder: async (id) => reminders((reminder) => reminder.id === id)[0],
    remindersOf: async (companyId, customerId) =>
      reminders(
        (reminder) =>
          reminder.companyId === companyId && (customerId === undefined || reminder.customerId === customerId),
      ),
    openReminders: async () => reminders(({ state }) => !isFinal(state) && state !== 'drafted'),
    moveReminder: async (id, from, change) => {
      if (!canBecome(from, change.state)) throw new Error(`a reminder cannot go from ${from} to ${change.state}`);
      return data.change<StoredReminder | 'conflict'>((now) => {
        const at = now.reminders.findIndex((reminder) => reminder.id === id && reminder.state === from);
        const reminder = now.reminders[at];
        if (!reminder) return { next: now, result: 'conflict' };
        const result = moved(reminder, change);
        return { next: { ...now, reminders: now.reminders.with(at, result) }, result };
      });
    },
    recordDelivery: (id, delivery) =>
      data.change((now) => {
        const all = now.reminders.map((reminder) => (reminder.id === id ? { ...reminder, delivery } : reminder));
        return { next: { ...now, reminders: all }, result: undefined };
      }),
    approveReminder: (id, approval) => data.change((now) => approved(now, id, approval)),
    ...runs,
    commitments: async (companyId) => commitmentsOf(data.committed().commitments, companyId),
    commitment: async (id) => data.committed().commitments.find((one) => one.id === id),
    noteCommitment: (commitment, notes) => data.change((now) => noted(now, commitment, notes)),
    endCommitment: (id, end, notes) => data.change((now) => ended(now, id, end, notes)),
    contacts: async (companyId) => contactsOf(data.committed().contacts, companyId),
    contact: async (id) => data.committed().contacts.find((one) => one.id === id),
    noteContact: (contact, notes) =>
      data.change<{ created: boolean; contact: StoredContact }>((now) => contactNoted(now, contact, notes)),
    consents: async (companyId) => consentsOf(data.committed().consents, companyId),
    noteConsent: (consent, notes) =>
      data.change<{ created: boolean; consent: StoredConsent }>((now) => consentNoted(now, consent, notes)),
    addTask: (task) => data.change<{ created: boolean; task: StoredTask }>((now) => taskAdded(now, task)),
    tasks: async (companyId) => tasksOf(data.committed().tasks, companyId),
    unsettledTasks: async () => data.committed().tasks.filter(({ state }) => !isTaskSettled(state)),
    moveTask: async (id, from, change) => {
      if (!canTaskBecome(from, change.state)) throw new Error(`a task cannot go from ${from} to ${change.state}`);
      return data.change((now) => taskMoved(now, id, from, change));
    },
    tellings: async (companyId) => data.committed().tellings.filter((one) => one.companyId === companyId),
    tell: (telling, note) => data.change((now) => told(now, telling, note)),
    waitingNotes: async () => [...data.committed().notes],
    noteCalled: (messageId, calledAt) =>
      data.change((now) => {
        const notes = now.notes.map((note) => (note.messageId === messageId ? { ...note, calledAt } : note));
        return { next: { ...now, notes }, result: undefined };
      }),
    noteSettled: (messageId) =>
      data.change((now) => {
        const notes = now.notes.filter((note) => note.messageId !== messageId);
        return { next: { ...now, notes }, result: undefined };
      }),
    check: async () => {
      await writeFileDurably(`${path}.check`, new Date().toISOString());
      await unlink(`${path}.check`);
    },
    close: async () => {
      await runsIdle();
      await data.idle();
      await lock.release();
    },
  };
}

/** Those that an earlier version, or one that died, left as they were. */
async function allPacked(runs: readonly KeptRun[]): Promise<KeptRun[]> {
  const all: KeptRun[] = [];
  for (const run of runs) all.push(canBePacked(run) ? await packRun(run) : run);
  return all;
}

function currentSettings<Kind extends SettingsKind>(
  { settings }: StoredData,
  kind: Kind,
  companyId: number,
): StoredSettings<Kind> | undefined {
  return settings[kind].findLast((saved) => saved.companyId === companyId);
}
