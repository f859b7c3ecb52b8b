import type { ChangedLine, Crm, CrmInstant, LineTotal, OpenLine } from '../crm/crm.ts';
import { OVERLAP_MS, readAgainFrom } from './crm-instant.ts';
import type { CustomerBook } from './customer-book.ts';
import type { Mirror } from './mirror.ts';
import { pages, pieces } from './pages.ts';

export interface LineSync {
  /** Brings the mirror to what the CRM says now; rejects with the CRM's fault, the mirror then being as it was before or newer. */
  cycle(): Promise<void>;
  /** The next cycle reads everything again. */
  distrust(why: string): void;
}

export interface LineSyncDeps {
  readonly crm: Crm;
  readonly mirror: Mirror;
  readonly book: CustomerBook;
  readonly uptimeMs: () => number;
  /** Lines read so far of a full reading, of how many. */
  readonly progress: (read: number, total: number) => void;
  readonly log: (event: string, facts: Readonly<Record<string, unknown>>) => void;
}

const CUSTOMERS_AT_ONCE = 200;
/** Cycles in a row in which the CRM changed while it was compared, before ids are compared all the same. */
const RESTLESS_CYCLES = 6;
/** At least this long between two full readings that a disagreement asks for. */
const FULL_READING_GAP_MS = 60_000;
/** What no feed and no sum can show (contacts merged behind the CRM's own back, say) is not kept for longer than this. */
const FULL_READING_EVERY_MS = 6 * 3_600_000;

/**
 * Keeps the mirror's lines the CRM's. Changes are read by their time of writing, with an overlap; what such a feed
 * cannot show (deleted and hidden lines, a database put back from a back-up, a clock set back) is found by comparing
 * count and sum per company each cycle, then ids, then by reading everything again.
 */
export function createLineSync({ crm, mirror, book, uptimeMs, progress, log }: LineSyncDeps): LineSync {
  let cursor: CrmInstant | undefined;
  let distrusted: string | undefined = 'first reading';
  let restless = 0;
  let readFullyAt = Number.NEGATIVE_INFINITY;

  async function readAll(): Promise<void> {
    const started = uptimeMs();
    log('reading all receivables', { why: distrusted });
    const [since, totals] = await Promise.all([crm.lastLineChange(), crm.openLineTotals(), book.begin()]);
    const total = totals.reduce((sum, { count }) => sum + count, 0);
    const lines: OpenLine[] = [];
    progress(0, total);
    for await (const rows of pages((page) => crm.openLines(page))) {
      lines.push(...rows);
      progress(lines.length, Math.max(total, lines.length));
      log('receivables read', { read: lines.length, total });
    }
    await book.meet(
      lines.map(({ partnerId }) => partnerId),
      'again',
    );
    mirror.replaceAll(lines);
    cursor = since;
    distrusted = undefined;
    readFullyAt = uptimeMs();
    log('all receivables read', { lines: lines.length, ms: Math.round(readFullyAt - started) });
  }

  /** Rejects nothing the CRM did not; says false when history is not what it was: the newest line known is not there any more. */
  async function readChanges(): Promise<boolean> {
    const started = uptimeMs();
    let newest: CrmInstant | undefined;
    for await (const rows of pages((page) => crm.changedLines(readAgainFrom(cursor), page))) {
      await book.meet(rows.flatMap(({ line }) => line?.partnerId ?? []));
      rows.forEach(take);
      for (const { changedAt } of rows) if (newest === undefined || changedAt > newest) newest = changedAt;
    }
    if (cursor !== undefined && (newest === undefined || newest < cursor)) return false;
    // A reading that took long may have passed rows that changed behind it: the same stretch is read once more.
    if (uptimeMs() - started < OVERLAP_MS / 2) cursor = newest;
    return true;
  }

  function take({ id, line }: ChangedLine): void {
    if (line) mirror.put(line);
    else mirror.remove(id);
  }

  /** Merging contacts moves lines without a trace on them; the customer that is left was written to, so its lines are read again. */
  async function bringHome(customerIds: readonly number[]): Promise<void> {
    for (const ids of pieces(customerIds, CUSTOMERS_AT_ONCE)) {
      const strays = (await crm.openReceivables(ids)).filter(
        ({ id, customerId }) => mirror.customerOf(id) !== customerId,
      );
      await book.meet(strays.map(({ customerId }) => customerId));
      for (const { customerId, ...line } of strays) mirror.put({ ...line, partnerId: customerId });
    }
  }

  async function removeVanished(): Promise<void> {
    const there = new Set(await crm.openLineIds());
    const vanished = [...mirror.ids()].filter((id) => !there.has(id));
    vanished.forEach(mirror.remove);
    log('ids compared', { vanished: vanished.length, missing: there.size - mirror.size });
  }

  /** `restless`: the CRM changed meanwhile, so nothing can be said. */
  async function compare(): Promise<'same' | 'different' | 'restless'> {
    const before = await crm.openLineTotals();
    if (agree(mirror.totals(), before)) return 'same';
    const ours = byCompany([...mirror.totals().values()].map((total) => ({ ...total })));
    await readChanges();
    const after = await crm.openLineTotals();
    if (agree(mirror.totals(), after)) return 'same';
    const still = agree(ours, [...mirror.totals().values()]) && agree(byCompany(before), after);
    return still ? 'different' : 'restless';
  }

  async function verify(): Promise<void> {
    const found = await compare();
    restless = found === 'restless' ? restless + 1 : 0;
    if (found === 'same' || (found === 'restless' && restless < RESTLESS_CYCLES)) return;
    restless = 0;
    await removeVanished();
    if ((await compare()) !== 'different') return;
    if (uptimeMs() - readFullyAt < FULL_READING_GAP_MS) throw new LedgerDisagreesError();
    distrusted = 'count or sum differs';
    await readAll();
    if ((await compare()) === 'different') throw new LedgerDisagreesError();
  }

  return {
    cycle: async () => {
      if (uptimeMs() - readFullyAt > FULL_READING_EVERY_MS) distrusted ??= 'due';
      if (!distrusted && !(await readChanges())) distrusted = 'history went back';
      if (distrusted) await readAll();
      await bringHome(await book.readChanges());
      await verify();
    },
    distrust: (why) => {
      distrusted = why;
    },
  };
}

/** The CRM's own count and sum are not the mirror's, and it was read again a moment ago. */
export class LedgerDisagreesError extends Error {
  override readonly name = 'LedgerDisagreesError';
  constructor() {
    super('the CRM sums its open receivables otherwise than the ledger');
  }
}

const byCompany = (totals: readonly LineTotal[]): ReadonlyMap<number, LineTotal> =>
  new Map(totals.map((total) => [total.companyId, total]));

function agree(ours: ReadonlyMap<number, LineTotal>, theirs: readonly LineTotal[]): boolean {
  const same = ({ companyId, count, minor }: LineTotal) => {
    const own = ours.get(companyId);
    return own?.count === count && own.minor === minor;
  };
  return theirs.length === ours.size && theirs.every(same);
}
