import type { VersionedThresholds } from '../../shared/contract/thresholds.ts';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/thresholds.ts';
import type { Deps } from '../deps.ts';
import { requireCompany, type Session } from '../session/session.ts';

/** A company's thresholds; version 0 are the defaults. */
export const readThresholds =
  ({ store }: Pick<Deps, 'store'>) =>
  async (session: Session, companyId: number): Promise<VersionedThresholds> => {
    requireCompany(session, companyId);
    const saved = await store.thresholds(companyId);
    return saved ?? { companyId, version: 0, thresholds: DEFAULT_THRESHOLDS, savedAt: null, savedBy: null };
  };
