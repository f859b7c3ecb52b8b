import type { Reminder } from '../../shared/contract/reminder.ts';
import type { StoredReminder } from '../store/store.ts';

/** A remembered reminder as the wire shows it. */
export function toReminder(stored: StoredReminder): Reminder {
  const { id, companyId, customerId, state, channel, subject, queuedAt, sendAt, messageId } = stored;
  return {
    id,
    companyId,
    customerId,
    state,
    channel,
    recipients: [...stored.recipients],
    number: stored.number ?? null,
    subject,
    queuedAt,
    queuedBy: stored.queuedBy.name,
    sendAt,
    sentAt: stored.sentAt ?? null,
    messageId,
    outcome: stored.outcome ?? null,
  };
}
