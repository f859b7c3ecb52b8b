/** A civil day, `YYYY-MM-DD`: no time, no zone, so it compares as text and cannot slip across midnight. */
export type CalendarDate = `${number}-${number}-${number}`;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

// A civil day is reckoned at its midnight in UTC, where every day has 24 hours. These run a million times in a
// simulation: date-fns, which the tests hold them to, works in local time and takes ten times as long.

/** The day a text names, or undefined when it names none (`2026-02-30` does not). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && dayAt(ms) === text ? dayAt(ms) : undefined;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayAt(Date.parse(date) + days * DAY_MS);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return new Date(date).getUTCDay();
}

/** The civil day in an IANA time zone at an instant; throws RangeError for an unknown zone. */
export function calendarDateIn(timeZone: string, instant: Date): CalendarDate {
  const second = Math.floor(instant.getTime() / 1000);
  const known = days.get(timeZone);
  if (known?.second === second) return known.day;
  // Swedish writes dates as ISO does.
  const format = known?.format ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  const day = format.format(instant) as CalendarDate;
  days.set(timeZone, { format, second, day });
  return day;
}

/** The last answer by time zone: "now" is asked about many times a second, and everywhere a day begins with one. */
const days = new Map<string, { format: Intl.DateTimeFormat; second: number; day: CalendarDate }>();

function dayAt(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10) as CalendarDate;
}
