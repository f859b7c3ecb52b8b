import type { ReminderOutcome } from '../../shared/contract/reminder.ts';
import { isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { RunSummary, StoredReminder, StoredRun } from '../store/store.ts';

/** A run with what became since of the mails it put on their way: what was refused, failed or taken back was not sent, and says why. */
export function runAsItBecame(run: StoredRun, reminders: readonly StoredReminder[]): StoredRun {
  const unsent = new Map(reminders.filter(isUnsent).map((reminder) => [reminder.id, whyOf(reminder)]));
  return {
    ...run,
    entries: run.entries.map((entry) => {
      const why = entry.outcome === 'queued' && entry.reminderId !== null ? unsent.get(entry.reminderId) : undefined;
      return why ? { ...entry, outcome: 'not_sent', why } : entry;
    }),
  };
}

/** The same of a run that is only counted. */
export function countedAsItBecame(run: RunSummary, reminders: readonly StoredReminder[]): RunSummary {
  const unsent = new Set(reminders.filter(isUnsent).map(({ id }) => id));
  const taken = run.reminderIds.filter((id) => unsent.has(id)).length;
  const { queued, not_sent } = run.counts;
  return { ...run, counts: { ...run.counts, queued: queued - taken, not_sent: not_sent + taken } };
}

const isUnsent = ({ state }: StoredReminder): boolean => isFinal(state) && state !== 'sent';

/** Only what somebody took back has no outcome of its own. */
const whyOf = ({ outcome }: StoredReminder): ReminderOutcome => outcome ?? 'dismissed';
