import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { ClearingPayment, Receivable } from '../../shared/domain/receivable/receivable.ts';
import type {
  ChangedPartner,
  Crm,
  CrmFeed,
  CrmInstant,
  Customer,
  LineTotal,
  Match,
  MonthlyBilling,
  OpenLine,
  PageRequest,
  Settlement,
} from '../../sidecar/crm/crm.ts';

/** What the fake's feed is made of, to be changed as the test goes. */
export interface FeedBooks {
  /** All of them open. */
  receivables: Receivable[];
  clearingPayments: ClearingPayment[];
  /** When a line was last written, by its id; `LONG_AGO` where the test does not say. A line not among `receivables` is settled. */
  lineChanges: Map<number, CrmInstant>;
  /** Contacts and addresses by id, each with its customer. */
  contactOwners: Map<number, number>;
  /** The contact a line was made out to, by the line's id; its customer where the test does not say. */
  madeOutTo: Map<number, number>;
  /** When a partner was last written, by its id; `LONG_AGO` where the test does not say. */
  partnerChanges: Map<number, CrmInstant>;
  settlements: Settlement[];
  /** Ids, between those of `settlements`, of matches that are no customer's, on any day. */
  matchesOfOthers: number[];
  billing: MonthlyBilling[];
}

export const LONG_AGO: CrmInstant = '2026-01-01 00:00:00';

export const noFeed = (): FeedBooks => ({
  receivables: [],
  clearingPayments: [],
  lineChanges: new Map(),
  contactOwners: new Map(),
  madeOutTo: new Map(),
  partnerChanges: new Map(),
  settlements: [],
  matchesOfOthers: [],
  billing: [],
});

export type FakeRead = <Args extends unknown[], Result>(
  method: keyof Crm,
  answer: (...args: Args) => Result,
) => (...args: Args) => Promise<Result>;

/** The feed of a CRM in memory, as `books` stands at each call. */
export function fakeFeed(books: FeedBooks & { readonly customers: readonly Customer[] }, read: FakeRead): CrmFeed {
  const lines = (): OpenLine[] =>
    books.receivables.map(({ customerId, ...line }) => ({
      ...line,
      partnerId: books.madeOutTo.get(line.id) ?? customerId,
    }));
  const lineIds = () => [...new Set([...books.receivables.map(({ id }) => id), ...books.lineChanges.keys()])];
  const lineChangedAt = (id: number) => books.lineChanges.get(id) ?? LONG_AGO;
  const partners = (): ChangedPartner[] =>
    [...books.customers.map(({ id }) => [id, id] as const), ...books.contactOwners].map(([id, customerId]) => ({
      id,
      customerId,
      changedAt: books.partnerChanges.get(id) ?? LONG_AGO,
    }));
  const matchesFrom = (from: CalendarDate): Match[] => [
    ...books.settlements.filter(({ paidOn }) => paidOn >= from).map((each) => ({ id: each.id, settlement: each })),
    ...books.matchesOfOthers.map((id) => ({ id, settlement: undefined })),
  ];

  return {
    openLines: read('openLines', (page: PageRequest) => pageOf(lines(), page)),
    changedLines: read('changedLines', (since: CrmInstant, page: PageRequest) => {
      const open = new Map(lines().map((line) => [line.id, line]));
      const changes = lineIds().map((id) => ({ id, changedAt: lineChangedAt(id), line: open.get(id) }));
      return pageOf(
        changes.filter(({ changedAt }) => changedAt >= since),
        page,
      );
    }),
    lastLineChange: read('lastLineChange', () => lineIds().map(lineChangedAt).sort().at(-1)),
    openLineIds: read('openLineIds', () => books.receivables.map(({ id }) => id)),
    openLineTotals: read('openLineTotals', () => totalsOf(books.receivables)),
    owners: read('owners', (ids: readonly number[]) => {
      const known = partners().filter(({ id }) => ids.includes(id));
      return new Map(known.map(({ id, customerId }) => [id, customerId]));
    }),
    changedPartners: read('changedPartners', (since: CrmInstant, page: PageRequest) =>
      pageOf(
        partners().filter(({ changedAt }) => changedAt >= since),
        page,
      ),
    ),
    lastPartnerChange: read('lastPartnerChange', () =>
      partners()
        .map(({ changedAt }) => changedAt)
        .sort()
        .at(-1),
    ),
    matches: read('matches', (from: CalendarDate, page: PageRequest) => pageOf(matchesFrom(from), page)),
    matchCount: read('matchCount', (from: CalendarDate) => matchesFrom(from).length),
    allClearingPayments: read('allClearingPayments', () => books.clearingPayments),
    billedByMonth: read('billedByMonth', (from: CalendarDate) =>
      books.billing.filter(({ month }) => month >= from.slice(0, 'YYYY-MM'.length)),
    ),
  };
}

function pageOf<Row extends { readonly id: number }>(rows: readonly Row[], { after, limit }: PageRequest): Row[] {
  return rows
    .filter(({ id }) => id > after)
    .sort((a, b) => a.id - b.id)
    .slice(0, limit);
}

function totalsOf(receivables: readonly Receivable[]): LineTotal[] {
  const totals = new Map<number, LineTotal>();
  for (const { companyId, companyResidual } of receivables) {
    const { count, minor } = totals.get(companyId) ?? { count: 0, minor: 0 };
    totals.set(companyId, { companyId, count: count + 1, minor: minor + companyResidual.minor });
  }
  return [...totals.values()];
}
