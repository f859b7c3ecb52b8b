import type { VersionedThresholds } from '../../shared/contract/thresholds.ts';
import type { SeverityThresholds } from '../../shared/domain/thresholds.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { requireCompany, type Session } from '../session/session.ts';

interface Change {
  readonly companyId: number;
  readonly thresholds: SeverityThresholds;
  /** The version the change was made from. */
  readonly expectedVersion: number;
}

/** Saves a company's next thresholds; `conflict` when somebody saved since. */
export const saveThresholds =
  ({ store, clock }: Pick<Deps, 'store' | 'clock'>) =>
  async (session: Session, change: Change): Promise<VersionedThresholds> => {
    requireCompany(session, change.companyId);
    const saved = await store.saveThresholds({
      ...change,
      savedAt: clock.now().toISOString(),
      savedBy: session.name,
    });
    if (saved === 'conflict') throw new RequestFailure('conflict', 'somebody saved since you began');
    return saved;
  };
