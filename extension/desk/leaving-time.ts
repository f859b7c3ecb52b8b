import type { Reminder } from '../../shared/contract/reminder.ts';

/** When a reminder leaves, by our own clock: the sidecar's may be off, the time to undo is not. */
export function leavingTime({ queuedAt, sendAt }: Pick<Reminder, 'queuedAt' | 'sendAt'>, now: number): number {
  return now + Math.min(Date.parse(sendAt) - Date.parse(queuedAt), Math.max(0, Date.parse(sendAt) - now));
}
