import { calendarDateIn } from '../../shared/domain/calendar/calendar-date.ts';
import { DEFAULT_CALENDAR_SETTINGS } from '../../shared/domain/calendar/calendar-settings.ts';
import { createBrazilianContactDays } from '../../sidecar/calendar/brazilian-contact-days.ts';
import { type Clock, createClock } from '../../sidecar/clock.ts';

const ZONE = 'America/Sao_Paulo';

/** A clock that goes as the real one does, set to noon in São Paulo of today, or of the next day on which customers are contacted. */
export function atContactHours(): Clock {
  const ahead = msToContactHours();
  return createClock(ZONE, () => new Date(Date.now() + ahead));
}

/** How far ahead of the machine’s clock such a clock is; negative after noon. */
export function msToContactHours(): number {
  const contactDays = createBrazilianContactDays(DEFAULT_CALENDAR_SETTINGS);
  const day = contactDays.sameOrNextBusinessDay(calendarDateIn(ZONE, new Date()));
  return Date.parse(`${day}T15:00:00Z`) - Date.now();
}
