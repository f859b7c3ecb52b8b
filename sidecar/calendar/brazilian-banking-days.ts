import { getHolidays } from '@brazilian-utils/brazilian-utils';
import { type BusinessCalendar, createBusinessCalendar } from '../../shared/domain/business-calendar.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar-date.ts';

/** The years the library knows the holidays of. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * The days on which Brazilian banks settle: weekdays but for national holidays, Corpus Christi and Carnival Monday and
 * Tuesday. Carnival is no holiday by law, but banks are closed on both days (Resolução CMN 4.880/2020), so nobody can
 * pay: whoever owes is not late for it. State and city holidays are not known here.
 */
export function createBrazilianBankingDays(): BusinessCalendar {
  const closedDays = new Map<number, ReadonlySet<CalendarDate>>();
  return createBusinessCalendar((date) => {
    const year = Number(date.slice(0, 4));
    const closed = closedDays.get(year) ?? daysBanksAreClosed(year);
    closedDays.set(year, closed);
    return closed.has(date);
  });
}

function daysBanksAreClosed(year: number): ReadonlySet<CalendarDate> {
  if (year < FIRST_YEAR || year > LAST_YEAR) return new Set();
  return new Set(
    getHolidays({ year }).flatMap(({ name, date }) => {
      const day = localDay(date);
      return name.startsWith('Carnaval') ? [addDays(day, -1), day] : [day];
    }),
  );
}

/** The library dates holidays at local midnight. */
function localDay(date: Date): CalendarDate {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}` as CalendarDate;
}
