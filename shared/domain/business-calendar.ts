import { addDays, type CalendarDate, daysBetween, weekday } from './calendar-date.ts';

/** Which days money moves on. */
export interface BusinessCalendar {
  isBusinessDay(date: CalendarDate): boolean;
  sameOrNextBusinessDay(date: CalendarDate): CalendarDate;
  sameOrPreviousBusinessDay(date: CalendarDate): CalendarDate;
  /** The day `count` business days after `date`; `date` itself need not be one. */
  addBusinessDays(date: CalendarDate, count: number): CalendarDate;
}

/** Monday to Friday, without the given holidays. */
export function createBusinessCalendar(isHoliday: (date: CalendarDate) => boolean): BusinessCalendar {
  const isBusinessDay = (date: CalendarDate) => !isWeekend(date) && !isHoliday(date);
  const sameOrNextBusinessDay = (date: CalendarDate): CalendarDate =>
    isBusinessDay(date) ? date : sameOrNextBusinessDay(addDays(date, 1));
  const sameOrPreviousBusinessDay = (date: CalendarDate): CalendarDate =>
    isBusinessDay(date) ? date : sameOrPreviousBusinessDay(addDays(date, -1));
  const addBusinessDays = (date: CalendarDate, count: number): CalendarDate =>
    count <= 0 ? date : addBusinessDays(sameOrNextBusinessDay(addDays(date, 1)), count - 1);
  return { isBusinessDay, sameOrNextBusinessDay, sameOrPreviousBusinessDay, addBusinessDays };
}

/** Days past due on `today`; 0 while not late. Due on a non-business day, it may be paid on the next one (Lei 7.089/83). */
export function daysLate(due: CalendarDate, today: CalendarDate, calendar: BusinessCalendar): number {
  const lastDayInTime = calendar.sameOrNextBusinessDay(due);
  return today > lastDayInTime ? daysBetween(due, today) : 0;
}

function isWeekend(date: CalendarDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}
