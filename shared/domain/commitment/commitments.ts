import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** A date and an amount the customer gave. */
export interface PaymentPromise {
  readonly madeOn: CalendarDate;
  /** The day by which it pays; it may still come one business day later. */
  readonly dueOn: CalendarDate;
  readonly amount: Money;
}

/** Finance lifts the sales gate in trust; it lifts nothing else. */
export interface TrustRelease {
  readonly until: CalendarDate;
  readonly reason: string;
}

/** Nobody writes or calls until then; compulsory reason, at most 60 days. */
export interface Pause {
  readonly until: CalendarDate;
  readonly reason: string;
}

/** What one customer said, and what we decided about it, in one company. The CRM knows none of this. */
export interface Commitments {
  /** The promise still to be kept, if there is one. */
  readonly promise: PaymentPromise | undefined;
  /** Promises broken in the last 12 months. */
  readonly brokenPromises: number;
  /** An instalment plan agreed on, as its instalments stand. */
  readonly plan: 'none' | 'kept' | 'breached';
  /** Receivables the customer does not accept, by id. */
  readonly disputed: ReadonlySet<number>;
  readonly pause: Pause | undefined;
  readonly doNotContact: boolean;
  /** Its salesperson leads every talk after the due date. */
  readonly strategic: boolean;
  readonly legal: 'none' | 'in_legal_hands' | 'listed';
  readonly trustRelease: TrustRelease | undefined;
}

export const NO_COMMITMENTS: Commitments = {
  promise: undefined,
  brokenPromises: 0,
  plan: 'none',
  disputed: new Set(),
  pause: undefined,
  doNotContact: false,
  strategic: false,
  legal: 'none',
  trustRelease: undefined,
};
