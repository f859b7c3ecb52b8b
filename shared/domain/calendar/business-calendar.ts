import { addDays, type CalendarDate, daysBetween, weekday } from './calendar-date.ts';

/** The days on which something happens: money moves, or customers are contacted. */
export interface BusinessCalendar {
  isBusinessDay(date: CalendarDate): boolean;
  sameOrNextBusinessDay(date: CalendarDate): CalendarDate;
  sameOrPreviousBusinessDay(date: CalendarDate): CalendarDate;
  /** The day `count` business days after `date`; `date` itself need not be one. */
  addBusinessDays(date: CalendarDate, count: number): CalendarDate;
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

/** The given weekdays (0 for Sunday to 6 for Saturday) without the given holidays; no question is reckoned twice. */
export function createBusinessCalendar(
  isHoliday: (date: CalendarDate) => boolean,
  weekdays: readonly number[] = MONDAY_TO_FRIDAY,
): BusinessCalendar {
  const isBusinessDay = remembered((date) => weekdays.includes(weekday(date)) && !isHoliday(date));
  const sameOrNextBusinessDay = remembered(
    (date): CalendarDate => (isBusinessDay(date) ? date : sameOrNextBusinessDay(addDays(date, 1))),
  );
  const sameOrPreviousBusinessDay = remembered(
    (date): CalendarDate => (isBusinessDay(date) ? date : sameOrPreviousBusinessDay(addDays(date, -1))),
  );
  const nextBusinessDay = remembered((date) => sameOrNextBusinessDay(addDays(date, 1)));
  const addBusinessDays = (date: CalendarDate, count: number): CalendarDate =>
    count <= 0 ? date : addBusinessDays(nextBusinessDay(date), count - 1);
  return { isBusinessDay, sameOrNextBusinessDay, sameOrPreviousBusinessDay, addBusinessDays };
}

/** A simulation asks about the same few hundred days millions of times. */
function remembered<Answer extends boolean | string>(answer: (date: CalendarDate) => Answer) {
  const known = new Map<CalendarDate, Answer>();
  return (date: CalendarDate): Answer => {
    const before = known.get(date);
    if (before !== undefined) return before;
    const now = answer(date);
    known.set(date, now);
    return now;
  };
}

/** Days past due on `today`; 0 while not late. Due on a non-business day, it may be paid on the next one (Lei 7.089/83). */
export function daysLate(due: CalendarDate, today: CalendarDate, calendar: BusinessCalendar): number {
  const lastDayInTime = calendar.sameOrNextBusinessDay(due);
  return today > lastDayInTime ? daysBetween(due, today) : 0;
}
