import type { Reminder } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { settled } from './approve-reminder.ts';
import { ownReminder } from './read-reminder.ts';
import { toReminder } from './to-reminder.ts';

/** Settles a draft as not to be sent. Fails with `conflict` once somebody approved it: that is undone, not dismissed. Twice is once. */
export const dismissReminder =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, id: string): Promise<Reminder> => {
    const draft = await ownReminder(store, session, id);
    if (draft.state === 'cancelled') return toReminder(draft);
    if (draft.state !== 'drafted') throw settled();
    const dismissed = await store.moveReminder(id, 'drafted', { state: 'cancelled' });
    if (dismissed === 'conflict') throw settled();
    return toReminder(dismissed);
  };
