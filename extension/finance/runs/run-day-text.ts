import type { Language } from '../../../shared/contract/common.ts';
import type { CalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';

/** `seg., 16/03/2026`: people think of runs by weekday. */
export function runDayText(language: Language, day: CalendarDate): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: '2-digit',
    month: language === 'en' ? 'short' : '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
