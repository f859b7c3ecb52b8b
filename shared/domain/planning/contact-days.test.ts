import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { contactDaysOf } from './contact-days.ts';
import { dateOf, dayNumberOf } from './day-number.ts';

describe('day numbers', () => {
  it('count from 1970', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(dayNumberOf('2026-03-16')).toBe(20_528);
    expect(dateOf(20_528)).toBe('2026-03-16');
  });
});

describe('contact days', () => {
  const calendar = aCalendar('2026-04-03', '2026-04-21');
  const days = contactDaysOf(calendar);

  it(
    'are those of the calendar, in any year',
    always([fc.integer({ min: -800, max: 200_000 })], (day) => {
      const date = dateOf(day);
      expect(dateOf(days.sameOrNext(day))).toBe(calendar.sameOrNextBusinessDay(date));
      expect(dateOf(days.sameOrPrevious(day))).toBe(calendar.sameOrPreviousBusinessDay(date));
      expect(dateOf(days.add(day, 3))).toBe(calendar.addBusinessDays(date, 3));
      expect(days.add(days.add(days.sameOrNext(day), 2), -2)).toBe(days.sameOrNext(day));
      expect(days.add(day, 0)).toBe(day);
      expect(addDays(date, 1)).toBe(dateOf(day + 1));
    }),
  );

  it('are made once per calendar, and remember what they were asked', () => {
    expect(contactDaysOf(calendar)).toBe(days);
    const asked: CalendarDate[] = [];
    const sameOrNextBusinessDay = (date: CalendarDate): CalendarDate => (asked.push(date) > 0 ? '2026-03-16' : date);
    const counted = contactDaysOf({ ...calendar, sameOrNextBusinessDay });
    expect([counted.sameOrNext(20_527), counted.sameOrNext(20_527)]).toEqual([20_528, 20_528]);
    expect(asked).toEqual(['2026-03-15']);
  });
});
