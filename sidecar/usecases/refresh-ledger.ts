import type { LedgerStatus } from '../../shared/contract/status.ts';
import type { Deps } from '../deps.ts';
import { toLedgerStatus } from './ledger-status.ts';

/** Has the ledger read the whole CRM again, soon; answers how fresh it is now. */
export const refreshLedger =
  ({ ledger }: Pick<Deps, 'ledger'>) =>
  async (): Promise<LedgerStatus> => {
    ledger.refresh();
    return toLedgerStatus(ledger.status());
  };
