import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import { createLedger, type SteerableLedger } from '../../sidecar/ledger/create-ledger.ts';
import type { FakeCrm } from './fake-crm.ts';
import { aClock, type ManualClock } from './manual-clock.ts';

export interface LedgerUnderTest {
  readonly ledger: SteerableLedger;
  readonly clock: ManualClock;
}

/** A ledger that is read when the test says so, and stale after 20 seconds without. */
export function ledgerOf(crm: FakeCrm, clock = aClock()): LedgerUnderTest {
  const ledger = createLedger({
    crm,
    clock,
    calendar: createBrazilianBankingDays(),
    log: () => undefined,
    staleAfterMs: 20_000,
  });
  return { ledger, clock };
}
