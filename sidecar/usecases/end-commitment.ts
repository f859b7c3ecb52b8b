import type { Commitment, EndCommitment } from '../../shared/contract/commitment.ts';
import { noteOfEnd } from '../chatter/commitment-notes.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import type { Session } from '../session/session.ts';
import type { StoredEnd } from '../store/store.ts';
import { companyFrame } from './know-company.ts';
import { toCommitment } from './to-commitment.ts';

type EndDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'messageIdHost'> & { readonly wakeNotes: () => void };

interface Which {
  readonly companyId: number;
  readonly commitmentId: string;
}

/** Says that a commitment stands no longer, here and in the CRM's chatter. `conflict` when it already does not. */
export const endCommitment =
  (deps: EndDeps) =>
  async (
    session: Session,
    { companyId, commitmentId }: Which,
    { note, language }: EndCommitment,
  ): Promise<Commitment> => {
    const { today } = companyFrame(deps, session, companyId);
    const commitment = await deps.store.commitment(commitmentId);
    if (commitment?.companyId !== companyId) throw new RequestFailure('not_found', 'no such commitment');
    const end: StoredEnd = {
      how: 'withdrawn',
      on: today,
      at: deps.clock.now().toISOString(),
      by: { userId: session.userId, name: session.name },
      note,
    };
    const line = noteOfEnd(commitment, end, { language, messageIdHost: deps.messageIdHost });
    const ended = await deps.store.endCommitment(commitmentId, end, [line]);
    if (ended === 'conflict') throw new RequestFailure('conflict', 'it already ended');
    deps.wakeNotes();
    return toCommitment(ended);
  };
