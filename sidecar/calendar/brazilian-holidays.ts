import { getHolidays, type Holiday } from '@brazilian-utils/brazilian-utils';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import type { BrazilianState } from '../../shared/domain/calendar/calendar-settings.ts';

/** Answers whether a day is closed. */
export type ClosedOn = (date: CalendarDate) => boolean;

/** The years the library knows the holidays of. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * National holidays, Corpus Christi and Carnival Monday and Tuesday. Carnival is no holiday by law, but banks are closed
 * on both days (Resolução CMN 4.880/2020), so nobody can pay: whoever owes is not late for it.
 */
export function nationalClosedDays(): ClosedOn {
  return closedByYear((year) => getHolidays({ year }).flatMap(daysOfNationalHoliday));
}

/** The holidays of one state alone, by its own laws: no days off at the choice of offices, none moved by a decree of the year. */
export function stateHolidays(stateCode: BrazilianState): ClosedOn {
  return closedByYear((year) =>
    getHolidays({ year, stateCode }).flatMap(({ type, date }) => (type === 'state' ? [localDay(date)] : [])),
  );
}

function closedByYear(daysOf: (year: number) => CalendarDate[]): ClosedOn {
  const closedDays = new Map<number, ReadonlySet<CalendarDate>>();
  return (date) => {
    const year = Number(date.slice(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) return false;
    const closed = closedDays.get(year) ?? new Set(daysOf(year));
    closedDays.set(year, closed);
    return closed.has(date);
  };
}

function daysOfNationalHoliday({ name, date }: Holiday): CalendarDate[] {
  const day = localDay(date);
  return name.startsWith('Carnaval') ? [addDays(day, -1), day] : [day];
}

/** The library dates holidays at local midnight. */
function localDay(date: Date): CalendarDate {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}` as CalendarDate;
}
