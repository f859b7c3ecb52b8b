import { type BusinessCalendar, daysLate } from '../calendar/business-calendar.ts';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { SettlementEntry } from './settlement-entry.ts';

/** A payment with the days it came late; negative when it came early. */
export interface PastPayment {
  readonly documentId: number;
  readonly paidOn: CalendarDate;
  /** Minor units of the company's currency. */
  readonly minor: number;
  readonly daysLate: number;
}

/** What a customer paid and how late, oldest payment first. What a credit note settled nobody paid: it is left out. */
export function paymentHistory(settlements: readonly SettlementEntry[], calendar: BusinessCalendar): PastPayment[] {
  return settlements
    .filter(({ by, minor }) => by === 'payment' && minor > 0)
    .sort(byDay)
    .map(({ documentId, dueDate, paidOn, minor }) => ({
      documentId,
      paidOn,
      minor,
      daysLate: paidOn < dueDate ? daysBetween(dueDate, paidOn) : daysLate(dueDate, paidOn, calendar),
    }));
}

function byDay(a: SettlementEntry, b: SettlementEntry): number {
  if (a.paidOn !== b.paidOn) return a.paidOn < b.paidOn ? -1 : 1;
  return a.id - b.id;
}
