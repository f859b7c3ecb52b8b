import type { ContactRecord } from '../../shared/contract/customer.ts';
import type { NotedContact } from '../../shared/contract/noted-contact.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { reached } from '../../shared/domain/contact/noted-contact.ts';
import { deliveryOf } from '../../shared/domain/reminder/delivery.ts';
import { isOnItsWay } from '../../shared/domain/reminder/reminder-state.ts';
import type { Clock } from '../clock.ts';
import type { StoredContact, StoredReminder } from '../store/store.ts';

/** What was said to a customer, as history shows it: latest first. */
export function toContactRecords(
  reminders: readonly StoredReminder[],
  noted: readonly StoredContact[],
): ContactRecord[] {
  const records = [...reminders.map(toSentReminder), ...noted.map(toNotedContact)];
  return records.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** When the customer was last written to or called, or is about to be; undefined when never. */
export function lastContactAt(
  reminders: readonly StoredReminder[],
  noted: readonly StoredContact[],
): string | undefined {
  const written = reminders.filter(isContact).map(contactedAt);
  return [...written, ...noted.filter(reached).map(({ at }) => at)].sort().at(-1);
}

/** The days on which the customer was contacted since `since`, oldest first. */
export function contactDays(
  { reminders, noted }: { readonly reminders: readonly StoredReminder[]; readonly noted: readonly StoredContact[] },
  since: CalendarDate,
  clock: Clock,
): CalendarDate[] {
  const written = reminders.filter(isContact).map((reminder) => toContactDay(reminder, clock));
  return [...written, ...noted.filter(reached).map(({ on }) => on)].filter((day) => day >= since).sort();
}

function toSentReminder(reminder: StoredReminder): ContactRecord {
  return {
    kind: 'reminder',
    reminderId: reminder.id,
    at: contactedAt(reminder),
    by: reminder.queuedBy.name,
    channel: reminder.channel,
    state: reminder.state,
    delivery: deliveryOf(reminder) ?? null,
  };
}

export function toNotedContact({ by, reason, step, on: _, ...contact }: StoredContact): NotedContact {
  return { kind: 'noted', ...contact, by: by.name, reason: reason ?? null, stepId: step?.stepId ?? null };
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
