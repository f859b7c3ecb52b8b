import type { ContactRecord } from '../../shared/contract/customer.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { deliveryOf } from '../../shared/domain/reminder/delivery.ts';
import { isOnItsWay } from '../../shared/domain/reminder/reminder-state.ts';
import type { Clock } from '../clock.ts';
import type { StoredReminder } from '../store/store.ts';

/** Reminders as history shows them, latest first. */
export function toContactRecords(reminders: readonly StoredReminder[]): ContactRecord[] {
  return reminders
    .map((reminder) => ({
      reminderId: reminder.id,
      at: contactedAt(reminder),
      by: reminder.queuedBy.name,
      channel: 'email' as const,
      state: reminder.state,
      delivery: deliveryOf(reminder) ?? null,
    }))
    .reverse();
}

/** When the customer was last written to, or is about to be; undefined when never. */
export function lastContactAt(reminders: readonly StoredReminder[]): string | undefined {
  return reminders.filter(isContact).map(contactedAt).at(-1);
}

/** The days on which the customer was contacted since `since`, oldest first. */
export function contactDays(reminders: readonly StoredReminder[], since: CalendarDate, clock: Clock): CalendarDate[] {
  return reminders
    .filter(isContact)
    .map((reminder) => toContactDay(reminder, clock))
    .filter((day) => day >= since);
}

/** It was sent, or still may be. */
export function isContact({ state }: StoredReminder): boolean {
  return isOnItsWay(state);
}

export function toContactDay(reminder: StoredReminder, clock: Clock): CalendarDate {
  return clock.dayOf(new Date(contactedAt(reminder)));
}

function contactedAt({ sentAt, queuedAt }: StoredReminder): string {
  return sentAt ?? queuedAt;
}
