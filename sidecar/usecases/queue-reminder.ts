import { randomUUID } from 'node:crypto';
import type { QueueReminderAnswer, QueueReminderRequest } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import type { StoredReminder } from '../store/store.ts';
import { type DraftDeps, draftReminder, type ReminderDraft } from './draft-reminder.ts';
import { reminderKey, todaysReminder } from './reminder-key.ts';
import { toReminder } from './to-reminder.ts';

type QueueDeps = DraftDeps & Pick<Deps, 'undoMs' | 'messageIdHost'>;

/**
 * Puts what was previewed on its way, to be sent after the time to undo; the reminder already on its way today, if
 * there is one. Fails with `conflict` when it would no longer be what was previewed, naming why.
 */
export const queueReminder =
  (deps: QueueDeps) =>
  async (session: Session, request: QueueReminderRequest): Promise<QueueReminderAnswer> => {
    requireCompany(session, request.companyId);
    const { companyId, customerId } = request;
    const existing = todaysReminder(await deps.store.remindersOf(companyId, customerId), deps.clock);
    if (existing) return { created: false, reminder: toReminder(existing) };

    const draft = await draftReminder(deps)({ companyId, customerId });
    requireCustomer(session, draft.customer);
    if (draft.blocked) throw conflict('customer', draft.blocked);
    if (draft.fingerprint !== request.fingerprint) throw conflict('fingerprint', 'changed_since_preview');
    const { created, reminder } = await deps.store.queueReminder(newReminder(deps, session, draft));
    return { created, reminder: toReminder(reminder) };
  };

function newReminder(
  { clock, undoMs, messageIdHost }: QueueDeps,
  session: Session,
  { company, customer, fingerprint, recipients, subject }: ReminderDraft,
): StoredReminder {
  const now = clock.now();
  const key = reminderKey({ companyId: company.id, customerId: customer.id }, clock.dayOf(now));
  return {
    id: randomUUID(),
    key,
    companyId: company.id,
    customerId: customer.id,
    state: 'queued',
    fingerprint,
    messageId: messageIdOf(key, messageIdHost),
    recipients,
    subject,
    queuedAt: now.toISOString(),
    queuedBy: { userId: session.userId, name: session.name },
    sendAt: new Date(now.getTime() + undoMs).toISOString(),
    calledAt: undefined,
    sentAt: undefined,
    outcome: undefined,
    attempts: 0,
  };
}

function conflict(field: string, rule: string): RequestFailure {
  return new RequestFailure('conflict', 'this is no longer what was previewed', [{ field, rule }]);
}
