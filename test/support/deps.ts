import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBrazilianBankingDays } from '../../sidecar/calendar/brazilian-banking-days.ts';
import { createCompanies } from '../../sidecar/companies.ts';
import type { Deps } from '../../sidecar/deps.ts';
import type { SteerableLedger } from '../../sidecar/ledger/create-ledger.ts';
import type { Session } from '../../sidecar/session/session.ts';
import { openLowdbStore } from '../../sidecar/store/lowdb-store.ts';
import { aCrm, type FakeCrm } from './fake-crm.ts';
import { ledgerOf } from './ledger.ts';
import { aClock, type ManualClock } from './manual-clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestDeps extends Deps {
  readonly crm: FakeCrm;
  readonly clock: ManualClock;
  readonly ledger: SteerableLedger;
}

/** What use cases work with: a CRM in memory and a ledger that has read it, a clock that stands still, a real store in a folder of its own. */
export async function someDeps(crm: FakeCrm = aCrm(), now?: string): Promise<TestDeps> {
  const clock = aClock(now);
  const store = await openLowdbStore(join(await temporaryFolder(), 'data.json'));
  onTestFinished(() => store.close());
  const { ledger } = ledgerOf(crm, clock);
  await ledger.cycle();
  return {
    crm,
    store,
    clock,
    calendar: createBrazilianBankingDays(),
    companies: createCompanies(crm, clock),
    ledger,
    undoMs: 30_000,
    messageIdHost: 'test.emdia',
  };
}

export function aSession(sketch: Partial<Session> = {}): Session {
  return { userId: 5, name: 'Caio Financeiro', role: 'finance', companyIds: [1], ...sketch };
}
