import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { isFinal, isOnItsWay } from '../../shared/domain/reminder/reminder-state.ts';
import type { Clock } from '../clock.ts';
import type { StoredReminder } from '../store/store.ts';

/** What may exist once: a reminder to one customer, of one company, on one civil day. */
export function reminderKey({ companyId, customerId }: CustomerKey, day: CalendarDate): string {
  return `${companyId}:${customerId}:${day}`;
}

/** The reminder that already is, or already was, today's: still under way whenever it was asked for, of today's key, or sent today under yesterday's. */
export function todaysReminder(reminders: readonly StoredReminder[], clock: Clock): StoredReminder | undefined {
  const today = clock.today();
  return reminders.find(
    (reminder) =>
      isOnItsWay(reminder.state) &&
      (!isFinal(reminder.state) ||
        reminder.key === reminderKey(reminder, today) ||
        (reminder.sentAt !== undefined && clock.dayOf(new Date(reminder.sentAt)) === today)),
  );
}
