import type { BusinessCalendar } from './business-calendar.ts';
import { type CalendarDate, weekday } from './calendar-date.ts';
import { type ContactHours, LEGAL_HOURS } from './calendar-settings.ts';
import type { ClockTime, WallClock } from './wall-clock.ts';

const SATURDAY = 6;

/** Whether a customer may be contacted when its own wall shows `now`; its zone and instant become that in `wallClockIn`. */
export function isWithinContactHours(now: WallClock, hours: ContactHours, contactDays: BusinessCalendar): boolean {
  return contactDays.isBusinessDay(now.day) && now.time >= hours.from && now.time < closingTime(now.day, hours);
}

/** The first moment from `now` on at which a customer may be contacted, on its own wall: `now` itself, or when hours next begin. */
export function nextContactMoment(now: WallClock, hours: ContactHours, contactDays: BusinessCalendar): WallClock {
  if (isWithinContactHours(now, hours, contactDays)) return now;
  const opensLater = now.time < hours.from;
  const day = opensLater ? contactDays.sameOrNextBusinessDay(now.day) : contactDays.addBusinessDays(now.day, 1);
  return { day, time: hours.from };
}

function closingTime(day: CalendarDate, { to }: ContactHours): ClockTime {
  return weekday(day) === SATURDAY && to > LEGAL_HOURS.saturdayTo ? LEGAL_HOURS.saturdayTo : to;
}
