import { randomUUID } from 'node:crypto';
import type { QueueReminderAnswer, QueueReminderRequest } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import type { StoredReminder } from '../store/store.ts';
import { type DraftDeps, draftReminder, type ReminderDraft } from './draft-reminder.ts';
import { newReminder } from './new-reminder.ts';
import { todaysReminder } from './reminder-key.ts';
import { requireSameCustomer } from './require-same-customer.ts';
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
    const { id = randomUUID(), companyId, customerId, channel, edit } = request;
    const told = (reminder: StoredReminder) => ({ created: reminder.id === id, reminder: toReminder(reminder) });
    const before = await deps.store.reminder(id);
    if (before) {
      requireSameCustomer(before, request, 'reminder');
      return told(before);
    }
    const onItsWay = async () => todaysReminder(await deps.store.remindersOf(companyId, customerId), deps.clock);
    const existing = await onItsWay();
    if (existing) return told(existing);

    const draft = await draftReminder(deps)({ companyId, customerId, channel, edit });
    requireCustomer(session, draft.customer);
    // Another window, or this one before, may have asked while the CRM was read.
    const meanwhile = draft.blocked === 'already_today' ? await onItsWay() : undefined;
    if (meanwhile) return told(meanwhile);
    requireAsShown(draft, request.fingerprint);
    const leaving = { by: { userId: session.userId, name: session.name }, undoMs: deps.undoMs };
    const { reminder } = await deps.store.queueReminder({ ...newReminder(deps, draft, leaving, undefined), id });
    return told(reminder);
  };

/** Fails with `conflict`, naming why, unless it may leave and is what was shown. */
export function requireAsShown({ blocked, fingerprint }: ReminderDraft, shown: string): void {
  if (blocked) throw conflict('customer', blocked);
  if (fingerprint !== shown) throw conflict('fingerprint', 'changed_since_preview');
}

function conflict(field: string, rule: string): RequestFailure {
  return new RequestFailure('conflict', 'this is no longer what was previewed', [{ field, rule }]);
}
