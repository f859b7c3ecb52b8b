import type { ApproveRequest, Reminder } from '../../shared/contract/reminder.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCustomer, type Session } from '../session/session.ts';
import { type DraftDeps, draftReminder } from './draft-reminder.ts';
import { leavingNow } from './new-reminder.ts';
import { requireAsShown } from './queue-reminder.ts';
import { ownReminder } from './read-reminder.ts';
import { toReminder } from './to-reminder.ts';

type ApproveDeps = DraftDeps & Pick<Deps, 'undoMs' | 'messageIdHost'>;

/** Puts a draft of the régua on its way as it was shown. Fails with `conflict` when it would say something else, or was settled by somebody else. */
export const approveReminder =
  (deps: ApproveDeps) =>
  async (session: Session, id: string, { fingerprint, edit }: ApproveRequest): Promise<Reminder> => {
    const { companyId, customerId, channel, step, state } = await ownReminder(deps.store, session, id);
    if (state !== 'drafted') throw settled();
    const draft = await draftReminder(deps)({ companyId, customerId, channel, ignoring: id, step, edit });
    requireCustomer(session, draft.customer);
    requireAsShown(draft, fingerprint);
    const by = { userId: session.userId, name: session.name };
    const approved = await deps.store.approveReminder(id, leavingNow(deps, draft, { by, undoMs: deps.undoMs }));
    if (approved === 'conflict') throw settled();
    return toReminder(approved);
  };

/** It was a draft, and somebody settled it. */
export function settled(): RequestFailure {
  return new RequestFailure('conflict', 'it is no draft any more', [{ field: 'reminder', rule: 'not_drafted' }]);
}
