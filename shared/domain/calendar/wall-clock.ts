import type { CalendarDate } from './calendar-date.ts';

/** `HH:MM` on a 24-hour clock, so that it compares as text. */
export type ClockTime = `${number}:${number}`;

/** What calendar and clock on somebody's wall show. */
export interface WallClock {
  readonly day: CalendarDate;
  readonly time: ClockTime;
}

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day (`24:00` and `9:00` are none). */
export function isClockTime(text: string): text is ClockTime {
  return SHAPE.test(text);
}

/** Day and time in an IANA time zone at an instant; throws RangeError for an unknown zone. */
export function wallClockIn(timeZone: string, instant: Date): WallClock {
  const [day, time] = formatOf(timeZone).format(instant).split(' ');
  return { day: day as CalendarDate, time: time as ClockTime };
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // Swedish writes days and times as ISO does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format;
}
