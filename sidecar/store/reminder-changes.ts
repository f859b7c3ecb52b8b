import { isAlive, isFinal } from '../../shared/domain/reminder/reminder-state.ts';
import type { Approval, ReminderChange, StoredReminder } from './store.ts';
import type { StoredData } from './stored-data.ts';

/** Puts a draft on its way under the key of the day it leaves, unless another of that key is. */
export function approved(
  now: StoredData,
  id: string,
  approval: Approval,
): { readonly next: StoredData; readonly result: StoredReminder | 'conflict' } {
  const at = now.reminders.findIndex((reminder) => reminder.id === id && reminder.state === 'drafted');
  const draft = now.reminders[at];
  const isTaken = now.reminders.some(({ key, state }) => key === approval.key && isAlive(state));
  if (!draft || isTaken) return { next: now, result: 'conflict' };
  const result: StoredReminder = { ...draft, ...approval, state: 'queued' };
  return { next: { ...now, reminders: now.reminders.with(at, result) }, result };
}

/** A reminder after a change of state. What somebody wrote in it is needed until it left or will not, and no longer. */
export function moved(reminder: StoredReminder, change: ReminderChange): StoredReminder {
  const next = { ...reminder, ...change };
  if (!isFinal(next.state) || !next.edit) return next;
  return { ...next, edit: undefined, subject: next.edit.subject === undefined ? next.subject : '' };
}
