import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { Grade } from '../payer/grade.ts';
import type { Channel, StepAnchor } from '../policy/policy.ts';

/** A receivable, or an instalment of a plan, that is still owed. Amounts in minor units of the company's currency. */
export interface OpenDebt {
  readonly id: number;
  readonly dueDate: CalendarDate;
  /** What is left of it after credits. */
  readonly minor: number;
  /** The part of `minor` that a payment on its way covers, and the day it was made. */
  readonly clearing: { readonly minor: number; readonly paidOn: CalendarDate } | undefined;
  /** Whether the customer ever got the invoice. */
  readonly sentToCustomer: boolean;
  /** When it is likely to be paid; only a simulation believes it. */
  readonly expectedOn: CalendarDate | undefined;
}

/** The step of a policy that a contact was. */
export interface TakenStep {
  readonly policyId: string;
  readonly stepId: string;
  readonly anchor: StepAnchor;
  /** What it spoke of, its anchor first; empty for thanks. */
  readonly debtIds: readonly number[];
}

/** Something done about a customer: a contact, or a decision taken or marker set, which counts for no gap and no cap. */
export interface PastContact {
  readonly day: CalendarDate;
  readonly channel: Channel;
  /** Absent when somebody wrote or called outside of any policy. */
  readonly step: TakenStep | undefined;
  readonly answered: boolean;
}

/** Where a customer can be reached. */
export interface Reach {
  readonly email: 'deliverable' | 'bounced' | 'none';
  readonly phone: boolean;
  /** What it consented to; nothing else is sent to its phone. */
  readonly optedIn: readonly ('whatsapp' | 'sms')[];
  readonly postalAddress: boolean;
}

/** What is true of the company for all its customers. */
export interface SupplierFacts {
  /** Name, address and CNPJ, compulsory in every collection document (CDC art. 42-A). */
  readonly identified: boolean;
  /** The last bank entry in the books; undefined when there is none. */
  readonly bankDataAsOf: CalendarDate | undefined;
}

/** Everything a policy asks about one customer of one company. */
export interface CustomerFacts {
  readonly companyId: number;
  readonly customerId: number;
  readonly supplier: SupplierFacts;
  /** In any order. */
  readonly debts: readonly OpenDebt[];
  /** Of the plan agreed on; empty without one. */
  readonly instalments: readonly OpenDebt[];
  /** Open in the books and not to be asked for: credits cover it whole. */
  readonly coveredIds: readonly number[];
  /** Open in the books and not to be asked for: the CRM itself leaves it out of follow-up. */
  readonly leftOutIds: readonly number[];
  /** All debts less all credits, in minor units of the company's currency. */
  readonly net: number;
  readonly commitments: Commitments;
  /** The last day on which the latest broken promise could still be kept. */
  readonly promiseBrokenOn: CalendarDate | undefined;
  /** In any order. */
  readonly contacts: readonly PastContact[];
  readonly reach: Reach;
  readonly grade: Grade;
  readonly tags: readonly string[];
  readonly firstOrderOnCredit: boolean;
  /** The day its last overdue debt was paid; undefined while something is overdue, or nothing ever was paid. */
  readonly paidUpOn: CalendarDate | undefined;
}
