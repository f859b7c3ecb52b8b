import { DEFAULT_THRESHOLDS, type SeverityThresholds } from '../../shared/domain/thresholds.ts';
import type { Deps } from '../deps.ts';

/** The thresholds a company works with: its own, else the defaults. */
export const activeThresholds =
  ({ store }: Pick<Deps, 'store'>) =>
  async (companyId: number): Promise<SeverityThresholds> =>
    (await store.thresholds(companyId))?.thresholds ?? DEFAULT_THRESHOLDS;
