import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { NO_COMMITMENTS } from '../../shared/domain/commitment/commitments.ts';
import { groupBy } from '../../shared/domain/group-by.ts';
import type { Company, CrmRecord, MonthlyBilling, Resolution } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { createCustomerBook } from './customer-book.ts';
import type { Ledger, NotReadYet } from './ledger.ts';
import { createLineSync } from './line-sync.ts';
import { createMirror } from './mirror.ts';
import { createPaymentHistory } from './payment-history.ts';
import { createPositions } from './positions.ts';
import { createRecords } from './records.ts';

export type LedgerDeps = Pick<Deps, 'crm' | 'clock' | 'calendar'> & {
  /** Counts and ids only, no names. */
  readonly log: (event: string, facts: Readonly<Record<string, unknown>>) => void;
  /** Without a successful reading for this long, answers say they are stale. */
  readonly staleAfterMs: number;
};

/** A ledger that is as fresh as its last cycle: somebody must call them. */
export interface SteerableLedger extends Ledger {
  /** Brings everything to what the CRM says now; rejects with the CRM's fault, what was known staying known. */
  cycle(): Promise<void>;
}

/** How long an answer may wait for records nobody asked about before. */
const PATIENCE_MS = 2_000;
const COMPANIES_MS = 60_000;
const HISTORY_DAYS = 730;
/** Counting two years of payments costs a CRM a second; how somebody pays does not change in a minute. */
const HISTORY_MS = 60_000;
const NOT_READ_YET: NotReadYet = { kind: 'unresolved', cause: 'not_read_yet' };

export function createLedger({ crm, clock, calendar, log, staleAfterMs }: LedgerDeps): SteerableLedger {
  let revision = 0;
  const changed = (customerId: number) => {
    revision += 1;
    positions.forget(customerId);
  };
  const mirror = createMirror(changed);
  const positions = createPositions(mirror.receivables, calendar);
  const book = createCustomerBook(crm, mirror, changed);
  const history = createPaymentHistory(crm, book, mirror);
  const records = createRecords(crm, clock.uptimeMs);
  const reading = { read: 0, total: 0 };
  const lines = createLineSync({
    crm,
    mirror,
    book,
    uptimeMs: clock.uptimeMs,
    log,
    progress: (read, total) => Object.assign(reading, { read, total }),
  });
  let companies: readonly Company[] = [];
  let companiesReadAt = Number.NEGATIVE_INFINITY;
  let billings: ReadonlyMap<number, readonly MonthlyBilling[]> | undefined;
  let readAt: { readonly asOf: Date; readonly uptime: number } | undefined;
  let historyReadOn: CalendarDate | undefined;
  let historyAsOf: Date | undefined;
  let historyReadAt = Number.NEGATIVE_INFINITY;

  async function readBooks(): Promise<void> {
    await readCompanies();
    await lines.cycle();
    positions.setClearing(await crm.allClearingPayments());
    revision += 1;
    await records.refresh();
  }

  async function readHistory(): Promise<void> {
    if (clock.uptimeMs() - historyReadAt < HISTORY_MS) return;
    const asOf = clock.now();
    const today = clock.today();
    await history.cycle(addDays(today, -HISTORY_DAYS));
    if (historyReadOn !== today) {
      billings = groupBy(await crm.billedByMonth(addDays(today, -HISTORY_DAYS)), ({ companyId }) => companyId);
      historyReadOn = today;
    }
    historyReadAt = clock.uptimeMs();
    historyAsOf = asOf;
  }

  async function readCompanies(): Promise<void> {
    if (clock.uptimeMs() - companiesReadAt < COMPANIES_MS) return;
    companies = await crm.companies();
    companiesReadAt = clock.uptimeMs();
  }

  const resolved = (record: CrmRecord): Resolution | NotReadYet =>
    (record.type === 'invoice' && ofOpenInvoice(record.id)) || (records.known(record) ?? NOT_READ_YET);

  const ofOpenInvoice = (id: number): Resolution | undefined => {
    const owner = mirror.ofDocument(id);
    return owner && { kind: 'resolved', customerId: owner.customerId, companyId: owner.companyId };
  };

  async function meet(strangers: readonly CrmRecord[]): Promise<void> {
    await records.meet(strangers);
    await book.meetCustomers(
      strangers.flatMap((record) => {
        const found = records.known(record);
        return found?.kind === 'resolved' ? [found.customerId] : [];
      }),
    );
  }

  return {
    status: () => {
      if (!readAt) return { state: 'reading', ...reading };
      return { state: clock.uptimeMs() - readAt.uptime > staleAfterMs ? 'stale' : 'fresh', asOf: readAt.asOf };
    },
    revision: () => revision,
    resolve: async (asked) => {
      const known = asked.map(resolved);
      const strangers = asked.filter((_, index) => known[index] === NOT_READ_YET);
      if (strangers.length === 0) return known;
      await withPatience(meet(strangers), log);
      return asked.map(resolved);
    },
    companies: () => companies,
    customer: book.get,
    position: (companyId, customerId, today, disputed = NO_COMMITMENTS.disputed) =>
      positions.of(companyId, customerId, today, disputed),
    glance: (companyId, customerId, today, disputed = NO_COMMITMENTS.disputed) =>
      positions.glance(companyId, customerId, today, disputed),
    receivables: mirror.receivables,
    clearingPayments: positions.clearingPayments,
    customersOf: mirror.customersOf,
    historyAsOf: () => historyAsOf,
    history: history.of,
    histories: history.all,
    billings: (companyId) => billings && (billings.get(companyId) ?? []),
    refresh: () => lines.distrust('asked for'),
    cycle: async () => {
      const asOf = clock.now();
      await readBooks().catch((error: unknown) => {
        companiesReadAt = Number.NEGATIVE_INFINITY;
        throw error;
      });
      readAt = { asOf, uptime: clock.uptimeMs() };
      await readHistory().catch((error: unknown) => log('payment history not read', { error }));
    },
  };
}

/** Waits, but not for ever: what comes later is there for whoever asks next. */
async function withPatience(work: Promise<void>, log: LedgerDeps['log']): Promise<void> {
  const done = work.catch((error: unknown) => log('records not resolved', { error }));
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([done, enough]);
  clearTimeout(timer);
}
