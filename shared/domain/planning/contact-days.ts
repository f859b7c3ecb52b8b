import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { type DayNumber, dateOf, dayNumberOf } from './day-number.ts';
import { rememberedBy, rememberedDay } from './remembered.ts';

/** A calendar of days on which customers are contacted, in day numbers. */
export interface ContactDays {
  sameOrNext(day: DayNumber): DayNumber;
  sameOrPrevious(day: DayNumber): DayNumber;
  /** The day `count` contact days after `day`, or before it when negative. */
  add(day: DayNumber, count: number): DayNumber;
}

/** The same calendar in day numbers; asked twice, it is made once. */
export const contactDaysOf = rememberedBy((calendar: BusinessCalendar): ContactDays => {
  const sameOrNext = rememberedDay((day) => dayNumberOf(calendar.sameOrNextBusinessDay(dateOf(day))));
  const sameOrPrevious = rememberedDay((day) => dayNumberOf(calendar.sameOrPreviousBusinessDay(dateOf(day))));
  const add = (day: DayNumber, count: number): DayNumber => {
    if (count === 0) return day;
    return count > 0 ? add(sameOrNext(day + 1), count - 1) : add(sameOrPrevious(day - 1), count + 1);
  };
  return { sameOrNext, sameOrPrevious, add };
});
