import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type PromiseInput, promiseOutcome } from '../commitment/promise.ts';

/** A promise with what the customer paid since. */
export type PromiseRecord = Pick<PromiseInput, 'promise' | 'paidSince'>;

/** The share of promises that were kept, 0 to 1: 95 % paid by their date plus one business day. Those that may still be kept take no part; undefined when none is left. */
export function promiseKeptRate(
  promises: Iterable<PromiseRecord>,
  today: CalendarDate,
  calendar: BusinessCalendar,
): number | undefined {
  let kept = 0;
  let broken = 0;
  for (const { promise, paidSince } of promises) {
    const { outcome } = promiseOutcome({ promise, paidSince, today, calendar });
    if (outcome === 'kept') kept += 1;
    if (outcome === 'broken') broken += 1;
  }
  return kept + broken === 0 ? undefined : kept / (kept + broken);
}
