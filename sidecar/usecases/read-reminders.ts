import type { RemindersAnswer, RemindersRequest } from '../../shared/contract/many-reminders.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { toReminder } from './to-reminder.ts';

/** How several reminders are doing; those the user may not see are missing, as those that never were. */
export const readReminders =
  ({ store }: Pick<Deps, 'store'>) =>
  async ({ companyIds }: Session, { reminderIds }: RemindersRequest): Promise<RemindersAnswer> => {
    const found = await Promise.all([...new Set(reminderIds)].map((id) => store.reminder(id)));
    const own = found.flatMap((reminder) => (reminder && companyIds.includes(reminder.companyId) ? [reminder] : []));
    return { reminders: own.map(toReminder) };
  };
