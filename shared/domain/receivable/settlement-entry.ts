import type { CalendarDate } from '../calendar/calendar-date.ts';

/** One payment laid on one receivable: the grain of a customer's payment history. */
export interface SettlementEntry {
  readonly id: number;
  readonly documentId: number;
  readonly dueDate: CalendarDate;
  readonly paidOn: CalendarDate;
  /** Minor units of the company's currency, positive. */
  readonly minor: number;
  /** A credit note settles a debt without anybody having paid. */
  readonly by: 'payment' | 'credit_note';
}
