import { type BusinessCalendar, createBusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import type { ContactDaySettings } from '../../shared/domain/calendar/calendar-settings.ts';
import { nationalClosedDays, stateHolidays } from './brazilian-holidays.ts';

/** The days on which a company contacts its customers. Keep it: what it learnt of a year, or a day, it does not ask again. */
export function createBrazilianContactDays(settings: ContactDaySettings): BusinessCalendar {
  const own = new Set(settings.ownClosedDays.map(({ date }) => date));
  const closedOn = [
    ...(settings.nationalHolidays ? [nationalClosedDays()] : []),
    ...settings.states.map(stateHolidays),
    own.has.bind(own),
  ];
  return createBusinessCalendar((date) => closedOn.some((closed) => closed(date)), settings.weekdays);
}
