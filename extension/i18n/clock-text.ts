import type { Language } from '../../shared/contract/common.ts';
import type { ClockTime } from '../../shared/domain/calendar/wall-clock.ts';

/** `09:00`, or `9:00 AM`. */
export function clockText(language: Language, time: ClockTime): string {
  const format = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(`2023-01-01T${time}Z`));
}
