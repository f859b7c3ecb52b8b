import { type CalendarDate, calendarDateIn } from '../shared/domain/calendar-date.ts';

/** What time it is, and which day that is for the company. */
export interface Clock {
  now(): Date;
  today(): CalendarDate;
  dayOf(instant: Date): CalendarDate;
  /** Time that has really passed since some moment, whatever the clock was set to meanwhile. */
  uptimeMs(): number;
}

/** Civil days are those of an IANA time zone. */
export function createClock(timeZone: string, now: () => Date = () => new Date()): Clock {
  return {
    now,
    today: () => calendarDateIn(timeZone, now()),
    dayOf: (instant) => calendarDateIn(timeZone, instant),
    uptimeMs: () => performance.now(),
  };
}
