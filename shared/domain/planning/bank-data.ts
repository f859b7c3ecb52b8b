import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type DayNumber, dayNumberOf } from './day-number.ts';

/** Whether the last bank entry is so old that somebody may have paid unseen; without any, it is. `maxAgeDays` undefined: nobody minds. */
export function isBankDataStale(
  asOf: CalendarDate | undefined,
  today: DayNumber,
  maxAgeDays: number | undefined,
): boolean {
  if (maxAgeDays === undefined) return false;
  return asOf === undefined || today - dayNumberOf(asOf) > maxAgeDays;
}
