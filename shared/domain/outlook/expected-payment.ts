import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';

export interface ExpectedPaymentInput {
  readonly dueDate: CalendarDate;
  /** How late the customer's payments usually are, in days; negative when early, undefined while unknown. */
  readonly usualDaysLate: number | undefined;
  /** A promise that speaks of this item, with the share of promises the customer keeps, 0 to 1. */
  readonly promise: { readonly dueOn: CalendarDate; readonly keptRate: number } | undefined;
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

export type ExpectedPaymentReason =
  | { readonly rule: 'usual_days_late'; readonly days: number }
  /** Too little history: taken to be paid when due. */
  | { readonly rule: 'unknown_habit' }
  /** It should have come by now. */
  | { readonly rule: 'later_than_usual'; readonly expectedOn: CalendarDate }
  | { readonly rule: 'promised'; readonly dueOn: CalendarDate; readonly keptRate: number };

export interface ExpectedPayment {
  /** A business day, today at the earliest. */
  readonly on: CalendarDate;
  readonly reasons: readonly ExpectedPaymentReason[];
}

/**
 * When an item is likely to be paid: as late as usual, drawn towards a promise by how often promises are kept.
 * An overdue item waits for what is left of the usual lateness, which is the same day.
 */
export function expectedPayment(input: ExpectedPaymentInput): ExpectedPayment {
  const { today, promise, calendar } = input;
  const { usualOn, reasons } = usualPayment(input);
  const expectedOn = usualOn < today ? today : usualOn;
  if (usualOn < today) reasons.push({ rule: 'later_than_usual', expectedOn: usualOn });
  if (!promise) return { on: calendar.sameOrNextBusinessDay(expectedOn), reasons };

  const blended = addDays(expectedOn, Math.round(promise.keptRate * daysBetween(expectedOn, promise.dueOn)));
  reasons.push({ rule: 'promised', ...promise });
  return { on: calendar.sameOrNextBusinessDay(blended < today ? today : blended), reasons };
}

function usualPayment({ dueDate, usualDaysLate }: ExpectedPaymentInput) {
  const reasons: ExpectedPaymentReason[] = [];
  if (usualDaysLate === undefined) {
    reasons.push({ rule: 'unknown_habit' });
    return { usualOn: dueDate, reasons };
  }
  const days = Math.round(usualDaysLate);
  reasons.push({ rule: 'usual_days_late', days });
  return { usualOn: addDays(dueDate, days), reasons };
}
