import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { Position } from '../../shared/domain/receivable/position.ts';
import type { ClearingPayment, Receivable } from '../../shared/domain/receivable/receivable.ts';
import type { SettlementEntry } from '../../shared/domain/receivable/settlement-entry.ts';
import type { Company, CrmRecord, Customer, MonthlyBilling, Resolution } from '../crm/crm.ts';

/** How much of the CRM is known, and as of when. */
export type LedgerStatus =
  /** For the first time: nothing can be said yet. `total` as the CRM counted when the reading began. */
  | { readonly state: 'reading'; readonly read: number; readonly total: number }
  /** `stale`: the CRM could not be read since. */
  | { readonly state: 'fresh' | 'stale'; readonly asOf: Date };

/**
 * The CRM's receivables, mirrored: answers at once, from memory, and says as of when. What it cannot know it does not
 * make up: an unread record is `not_read_yet`, an unread history undefined.
 */
export interface Ledger {
  status(): LedgerStatus;
  /** Another number whenever a customer, its lines or its payments on their way are no longer what they were. */
  revision(): number;
  /** Every company the service account works for. */
  companies(): readonly Company[];
  /** Whose debt each record is about, in the order asked. Waits for the CRM only for records nobody asked about before, and not for long. */
  resolve(records: readonly CrmRecord[]): Promise<(Resolution | NotReadYet)[]>;
  /** Undefined for one that does not exist, may not be read or was not resolved before. */
  customer(customerId: number): Customer | undefined;
  /** What the customer owes the company that day, with the receivables it does not accept; the same object while nothing changed and not too many are asked about. */
  position(companyId: number, customerId: number, today: CalendarDate, disputed?: ReadonlySet<number>): Position;
  /** The same for whoever passes by all customers: nothing is kept for the next time. */
  glance(companyId: number, customerId: number, today: CalendarDate, disputed?: ReadonlySet<number>): Position;
  /** The open lines a position is made of, credits and excluded ones too. */
  receivables(companyId: number, customerId: number): readonly Receivable[];
  clearingPayments(companyId: number, customerId: number): readonly ClearingPayment[];
  /** Every customer with an open line in the company. */
  customersOf(companyId: number): readonly number[];
  /** When the payments began to be read last; undefined while they were not. */
  historyAsOf(): Date | undefined;
  history(companyId: number, customerId: number): readonly SettlementEntry[] | undefined;
  /** Every customer's, those without open lines too. */
  histories(companyId: number): ReadonlyMap<number, readonly SettlementEntry[]> | undefined;
  /** Invoiced per month; undefined while not read. */
  billings(companyId: number): readonly MonthlyBilling[] | undefined;
  /** Reads everything again, soon. */
  refresh(): void;
}

export interface NotReadYet {
  readonly kind: 'unresolved';
  readonly cause: 'not_read_yet';
}
