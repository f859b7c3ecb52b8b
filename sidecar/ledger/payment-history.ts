import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { SettlementEntry } from '../../shared/domain/receivable/settlement-entry.ts';
import type { Crm, Match, PageRequest, Settlement } from '../crm/crm.ts';
import type { CustomerBook } from './customer-book.ts';
import type { Mirror } from './mirror.ts';
import { pages } from './pages.ts';

/** What was paid, by customer and company, of the last 24 months. */
export interface PaymentHistory {
  /** Undefined while it was not read, or when it may not be. */
  of(companyId: number, customerId: number): readonly SettlementEntry[] | undefined;
  all(companyId: number): ReadonlyMap<number, readonly SettlementEntry[]> | undefined;
  /** Brings it to what the CRM says now: rows are made and unmade, never changed, so new ones and a count tell all. */
  cycle(from: CalendarDate): Promise<void>;
}

export function createPaymentHistory(crm: Crm, book: CustomerBook, mirror: Pick<Mirror, 'ownerOf'>): PaymentHistory {
  let entries: Entries | undefined;

  async function read(into: Entries, after: number): Promise<void> {
    const rowsAfter = (page: PageRequest) => crm.matches(into.from, { ...page, after: Math.max(page.after, after) });
    for await (const rows of pages(rowsAfter)) {
      const settlements = rows.flatMap(({ settlement }) => settlement ?? []);
      await book.meetOwners(settlements.map(({ partnerId }) => partnerId));
      for (const each of settlements) into.add(each, mirror.ownerOf(each.partnerId) ?? each.partnerId);
      into.count(rows);
    }
  }

  async function readAll(from: CalendarDate): Promise<Entries> {
    const fresh = createEntries(from);
    await read(fresh, 0);
    return fresh;
  }

  return {
    of: (companyId, customerId) => entries && (entries.byCompany.get(companyId)?.get(customerId) ?? []),
    all: (companyId) => entries && (entries.byCompany.get(companyId) ?? new Map()),
    cycle: async (from) => {
      if (!entries || entries.from !== from) {
        entries = await readAll(from);
        return;
      }
      // A row of a long transaction may appear behind newer ones; the count finds it, and all are read again.
      await read(entries, entries.newestId);
      if ((await crm.matchCount(from)) !== entries.size) entries = await readAll(from);
    },
  };
}

interface Entries {
  readonly from: CalendarDate;
  /** Of all matches, those of others too. */
  readonly size: number;
  readonly newestId: number;
  readonly byCompany: ReadonlyMap<number, ReadonlyMap<number, SettlementEntry[]>>;
  add(settlement: Settlement, customerId: number): void;
  count(matches: readonly Match[]): void;
}

function createEntries(from: CalendarDate): Entries {
  const byCompany = new Map<number, Map<number, SettlementEntry[]>>();
  let size = 0;
  let newestId = 0;

  return {
    from,
    get size() {
      return size;
    },
    get newestId() {
      return newestId;
    },
    byCompany,
    add: ({ companyId, id, documentId, dueDate, paidOn, minor, by }, customerId) => {
      const entry: SettlementEntry = { id, documentId, dueDate, paidOn, minor, by };
      const customers = byCompany.get(companyId) ?? new Map<number, SettlementEntry[]>();
      byCompany.set(companyId, customers);
      const own = customers.get(customerId);
      if (own) own.push(entry);
      else customers.set(customerId, [entry]);
    },
    count: (matches) => {
      size += matches.length;
      newestId = Math.max(newestId, matches.at(-1)?.id ?? 0);
    },
  };
}
