import type { StoredReminder } from '../store/store.ts';

/** However well the CRM answers. */
export const MOST_AT_ONCE = 4;

type Seen = Pick<StoredReminder, 'state' | 'attempts'>;

/** How many reminders may be on their way at once after one more: half as many when the CRM did not keep up with it, one more when it did. */
export function nextPace(pace: number, before: Seen, after: Seen | undefined): number {
  if (after?.state === 'sent') return Math.min(MOST_AT_ONCE, pace + 1);
  const isTriedAgain = after?.state === 'queued' && after.attempts > before.attempts;
  return after?.state === 'in_doubt' || isTriedAgain ? Math.max(1, Math.floor(pace / 2)) : pace;
}
