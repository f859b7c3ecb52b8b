import { addDays, calendarDateIn, parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';

/** The civil day both companies live in. */
export const today = (now: Date): string => calendarDateIn('America/Sao_Paulo', now);

export function daysAfter(day: string, days: number): string {
  const date = parseCalendarDate(day);
  return date ? addDays(date, days) : day;
}
