import { calendarDateIn } from '../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '../../shared/domain/calendar/calendar-settings.ts';
import { createBrazilianContactDays } from '../../sidecar/calendar/brazilian-contact-days.ts';
import { type Clock, createClock } from '../../sidecar/clock.ts';

const ZONE = 'America/Sao_Paulo';
const DAY_MS = 86_400_000;

/** A clock that runs, but began at ten in the morning of the next day on which customers are contacted: a run may begin whenever the tests do. */
export function officeHours(): Clock {
  const began = Date.now();
  const tomorrow = calendarDateIn(ZONE, new Date(began + DAY_MS));
  const day = createBrazilianContactDays(DEFAULT_CALENDAR_SETTINGS).sameOrNextBusinessDay(tomorrow);
  const ahead = Date.parse(`${day}T10:00:00-03:00`) - began;
  return createClock(ZONE, () => new Date(Date.now() + ahead));
}
