import type { StoredReminder } from '../store/store.ts';
import type { OutboxDeps } from './outbox-deps.ts';
import { retryDelay } from './retry-delay.ts';

/** Puts back in the queue a reminder that certainly was not sent; after too many attempts it has failed. `now`: the CRM is there, so waiting is for nothing. */
export async function tryAgain(
  { store, clock, log }: OutboxDeps,
  reminder: StoredReminder,
  when: 'now' | 'later',
): Promise<void> {
  const attempts = reminder.attempts + 1;
  const delay = retryDelay(attempts);
  log(delay === undefined ? 'reminder given up' : 'reminder queued again', { reminder: reminder.id });
  if (delay === undefined) {
    const change = { state: 'failed', outcome: 'crm_unreachable', attempts } as const;
    await store.moveReminder(reminder.id, reminder.state, change);
    return;
  }
  const sendAt = new Date(clock.now().getTime() + (when === 'now' ? 0 : delay)).toISOString();
  await store.moveReminder(reminder.id, reminder.state, { state: 'queued', sendAt, attempts });
}
