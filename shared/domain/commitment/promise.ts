import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { PaymentPromise } from './commitments.ts';

/** One fact that decided on a promise. */
export type PromiseReason =
  | { readonly rule: 'paid_enough'; readonly paid: Money; readonly promised: Money; readonly atLeastPercent: number }
  | {
      readonly rule: 'paid_too_little';
      readonly paid: Money;
      readonly promised: Money;
      readonly atLeastPercent: number;
    }
  | { readonly rule: 'in_time'; readonly deadline: CalendarDate }
  | { readonly rule: 'deadline_passed'; readonly deadline: CalendarDate };

export interface PromiseVerdict {
  readonly outcome: 'open' | 'kept' | 'broken';
  readonly reasons: readonly PromiseReason[];
}

export interface PromiseInput {
  readonly promise: PaymentPromise;
  /** What the customer paid, by day; credit notes are no payment. Only what came between promise and deadline counts. */
  readonly paidSince: readonly { readonly paidOn: CalendarDate; readonly amount: Money }[];
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

/** Bank fees and rounded amounts break no promise. */
const KEPT_PERCENT = 95;

/** The last day on which a promise can still be kept: one business day after its own. */
export function promiseDeadline({ dueOn }: PaymentPromise, calendar: BusinessCalendar): CalendarDate {
  return calendar.addBusinessDays(dueOn, 1);
}

/** Kept once 95 % of it came in its currency by its deadline; broken when that day has passed without. */
export function promiseOutcome({ promise, paidSince, today, calendar }: PromiseInput): PromiseVerdict {
  const { madeOn, amount: promised } = promise;
  const deadline = promiseDeadline(promise, calendar);
  const counted = paidSince.filter(
    ({ paidOn, amount }) => madeOn <= paidOn && paidOn <= deadline && amount.currency === promised.currency,
  );
  const paid = { currency: promised.currency, minor: counted.reduce((sum, { amount }) => sum + amount.minor, 0) };
  const figures = { paid, promised, atLeastPercent: KEPT_PERCENT };
  if (paid.minor * 100 >= promised.minor * KEPT_PERCENT) {
    return { outcome: 'kept', reasons: [{ rule: 'paid_enough', ...figures }] };
  }
  const short: PromiseReason = { rule: 'paid_too_little', ...figures };
  return today > deadline
    ? { outcome: 'broken', reasons: [{ rule: 'deadline_passed', deadline }, short] }
    : { outcome: 'open', reasons: [{ rule: 'in_time', deadline }, short] };
}
