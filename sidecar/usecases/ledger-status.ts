import type { LedgerStatus as WireStatus } from '../../shared/contract/status.ts';
import type { LedgerStatus } from '../ledger/ledger.ts';

/** How fresh the ledger is, as the wire says it. */
export function toLedgerStatus(status: LedgerStatus): WireStatus {
  return status.state === 'reading' ? status : { state: status.state, asOf: status.asOf.toISOString() };
}
