import { addDays as addDaysToDate, differenceInCalendarDays, formatISO, getDay, isValid, parseISO } from 'date-fns';

/** A civil day, `YYYY-MM-DD`: no time, no zone, so it compares as text and cannot slip across midnight. */
export type CalendarDate = `${number}-${number}-${number}`;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day a text names, or undefined when it names none (`2026-02-30` does not). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  return SHAPE.test(text) && isValid(parseISO(text)) ? (text as CalendarDate) : undefined;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return formatISO(addDaysToDate(parseISO(date), days), { representation: 'date' }) as CalendarDate;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return getDay(parseISO(date));
}

/** The civil day in an IANA time zone at an instant; throws RangeError for an unknown zone. */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant) as CalendarDate;
}
