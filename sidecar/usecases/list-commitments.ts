import type { CommitmentList } from '../../shared/contract/commitment.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import { companyFrame } from './know-company.ts';
import { toCommitment } from './to-commitment.ts';

/** All that stands in a company, with its customers' names, oldest first. */
export const listCommitments =
  (deps: Pick<Deps, 'ledger' | 'store' | 'clock'>) =>
  async (session: Session, companyId: number): Promise<CommitmentList> => {
    companyFrame(deps, session, companyId);
    const book = await deps.store.commitments(companyId);
    const standing = [...book.values()].flat().filter(({ end }) => end === undefined);
    await deps.ledger.resolve(standing.map(({ customerId }) => ({ type: 'customer', id: customerId })));
    return {
      commitments: standing
        .sort((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
        .map((one) => ({
          ...toCommitment(one),
          customerName: deps.ledger.customer(one.customerId)?.name ?? '',
        })),
    };
  };
