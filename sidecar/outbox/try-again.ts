import type { StoredReminder } from '../store/store.ts';
import type { OutboxDeps } from './outbox-deps.ts';
import { retryDelay } from './retry-delay.ts';

/** Puts back in the queue, for later, a reminder that certainly was not sent; after too many attempts it has failed. */
export async function tryAgain({ store, clock, log }: OutboxDeps, reminder: StoredReminder): Promise<void> {
  const attempts = reminder.attempts + 1;
  const delay = retryDelay(attempts);
  log(delay === undefined ? 'reminder given up' : 'reminder put off', { reminder: reminder.id });
  await store.moveReminder(
    reminder.id,
    reminder.state,
    delay === undefined
      ? { state: 'failed', outcome: 'crm_unreachable', attempts }
      : { state: 'queued', sendAt: new Date(clock.now().getTime() + delay).toISOString(), attempts },
  );
}
