import type { BusinessCalendar } from './business-calendar.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { PaymentPromise } from './commitments.ts';
import type { Money } from './money.ts';

/** A promise with what the customer paid since. */
export interface PromiseRecord {
  readonly promise: PaymentPromise;
  readonly payments: readonly { readonly paidOn: CalendarDate; readonly amount: Money }[];
}

/** `pending` while it may still be kept. */
export type PromiseOutcome = 'kept' | 'broken' | 'pending';

/** Bank fees and rounded amounts do not break a promise. */
const KEPT_PERCENT = 95;

/** The last day on which a promise is still kept: one business day after its own. */
export function promiseDeadline({ dueOn }: PaymentPromise, calendar: BusinessCalendar): CalendarDate {
  return calendar.addBusinessDays(dueOn, 1);
}

/** A promise is kept when 95 % of it was paid, in its currency, from the day it was made to its deadline. */
export function promiseOutcome(
  { promise, payments }: PromiseRecord,
  today: CalendarDate,
  calendar: BusinessCalendar,
): PromiseOutcome {
  const deadline = promiseDeadline(promise, calendar);
  const paid = payments
    .filter(({ paidOn, amount }) => {
      return paidOn >= promise.madeOn && paidOn <= deadline && amount.currency === promise.amount.currency;
    })
    .reduce((sum, { amount }) => sum + amount.minor, 0);
  if (paid * 100 >= promise.amount.minor * KEPT_PERCENT) return 'kept';
  return today > deadline ? 'broken' : 'pending';
}
