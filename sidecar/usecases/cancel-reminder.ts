import type { Reminder } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import { ownReminder } from './read-reminder.ts';
import { toReminder } from './to-reminder.ts';

/** Undoes a reminder still queued, or dismisses a draft; `conflict`, naming its state, once it is being sent. Cancelling twice is cancelling once. */
export const cancelReminder =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, id: string): Promise<Reminder> => {
    const { state } = await ownReminder(store, session, id);
    const cancelled = await store.moveReminder(id, state === 'drafted' ? 'drafted' : 'queued', { state: 'cancelled' });
    if (cancelled !== 'conflict') return toReminder(cancelled);
    const reminder = await ownReminder(store, session, id);
    if (reminder.state === 'cancelled') return toReminder(reminder);
    throw new RequestFailure('conflict', 'too late to undo', [{ field: 'state', rule: reminder.state }]);
  };
