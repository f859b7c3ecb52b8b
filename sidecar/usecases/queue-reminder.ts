import type { QueueReminderAnswer, QueueReminderRequest } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, requireCustomer, type Session } from '../session/session.ts';
import { type DraftDeps, draftReminder, type ReminderDraft } from './draft-reminder.ts';
import { newReminder } from './new-reminder.ts';
import { todaysReminder } from './reminder-key.ts';
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
    const onItsWay = async () => todaysReminder(await deps.store.remindersOf(companyId, customerId), deps.clock);
    const existing = await onItsWay();
    if (existing) return { created: false, reminder: toReminder(existing) };

    const draft = await draftReminder(deps)({ companyId, customerId, edit: request.edit });
    requireCustomer(session, draft.customer);
    // Another window may have asked while the CRM was read.
    const meanwhile = draft.blocked === 'already_today' ? await onItsWay() : undefined;
    if (meanwhile) return { created: false, reminder: toReminder(meanwhile) };
    requireAsShown(draft, request.fingerprint);
    const leaving = { by: { userId: session.userId, name: session.name }, undoMs: deps.undoMs };
    const { created, reminder } = await deps.store.queueReminder(newReminder(deps, draft, leaving, undefined));
    return { created, reminder: toReminder(reminder) };
  };

/** Fails with `conflict`, naming why, unless it may leave and is what was shown. */
export function requireAsShown({ blocked, fingerprint }: ReminderDraft, shown: string): void {
  if (blocked) throw conflict('customer', blocked);
  if (fingerprint !== shown) throw conflict('fingerprint', 'changed_since_preview');
}

function conflict(field: string, rule: string): RequestFailure {
  return new RequestFailure('conflict', 'this is no longer what was previewed', [{ field, rule }]);
}
