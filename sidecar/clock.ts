import { type CalendarDate, calendarDateIn } from '../shared/domain/calendar/calendar-date.ts';
import { type WallClock, wallClockIn } from '../shared/domain/calendar/wall-clock.ts';

/** What time it is, and which day that is for a company. */
export interface Clock {
  now(): Date;
  /** In the time zone given, else in that of the installation. */
  today(timeZone?: string): CalendarDate;
  dayOf(instant: Date, timeZone?: string): CalendarDate;
  /** What calendar and clock on a wall there show now, or so many milliseconds ahead. */
  wallClock(timeZone?: string, aheadMs?: number): WallClock;
  /** Time that has really passed since some moment, whatever the clock was set to meanwhile. */
  uptimeMs(): number;
}

/** `timeZone`: the IANA time zone of the installation. */
export function createClock(timeZone: string, now: () => Date = () => new Date()): Clock {
  return {
    now,
    today: (zone = timeZone) => calendarDateIn(zone, now()),
    dayOf: (instant, zone = timeZone) => calendarDateIn(zone, instant),
    wallClock: (zone = timeZone, aheadMs = 0) => wallClockIn(zone, new Date(now().getTime() + aheadMs)),
    uptimeMs: () => performance.now(),
  };
}
