import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

export type DocumentType = 'invoice' | 'credit_note' | 'payment' | 'entry';

/** The accounting document a receivable line belongs to. */
export interface ReceivableDocument {
  readonly id: number;
  readonly name: string;
  readonly type: DocumentType;
}

/** One posted, unsettled journal item on a receivable account: an instalment owed, or a credit not yet applied. */
export interface Receivable {
  readonly id: number;
  readonly document: ReceivableDocument;
  /** The commercial partner, never a contact or an address of it. */
  readonly customerId: number;
  readonly companyId: number;
  /** Absent on some miscellaneous entries. */
  readonly dueDate: CalendarDate | undefined;
  readonly entryDate: CalendarDate;
  /** What is left, in the document's currency; negative for a credit. */
  readonly residual: Money;
  /** The same in the company's currency, as the CRM stores it. */
  readonly companyResidual: Money;
  /** The CRM's own "leave this out of follow-up" flag. */
  readonly excluded: boolean;
}

/** A payment the CRM knows of that has not reached the books yet. */
export interface ClearingPayment {
  readonly id: number;
  readonly customerId: number;
  readonly companyId: number;
  readonly date: CalendarDate;
  readonly amount: Money;
}
