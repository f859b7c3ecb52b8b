import type { Reminder } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { StoredReminder } from '../store/store.ts';
import { toReminder } from './to-reminder.ts';

/** How a reminder is doing; `not_found` for one of a company the user does not belong to, as for one that never was. */
export const readReminder =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, id: string): Promise<Reminder> =>
    toReminder(await ownReminder(store, session, id));

export async function ownReminder(store: Deps['store'], { companyIds }: Session, id: string): Promise<StoredReminder> {
  const reminder = await store.reminder(id);
  if (!reminder || !companyIds.includes(reminder.companyId)) {
    throw new RequestFailure('not_found', 'no such reminder');
  }
  return reminder;
}
