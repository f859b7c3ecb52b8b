import type { StoredReminder } from '../store/store.ts';
import type { OutboxDeps } from './outbox-deps.ts';

/** Takes up a reminder whose sender died on the way: claimed, it was not called yet; calling, nobody knows. */
export const recoverReminder =
  ({ store, log }: Pick<OutboxDeps, 'store' | 'log'>) =>
  async ({ id, state }: StoredReminder): Promise<void> => {
    log('reminder taken up again', { reminder: id });
    if (state === 'claimed') await store.moveReminder(id, 'claimed', { state: 'queued' });
    if (state === 'calling') await store.moveReminder(id, 'calling', { state: 'in_doubt' });
  };
