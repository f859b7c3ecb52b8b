import * as dateFns from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { addDays, calendarDateIn, daysBetween, parseCalendarDate, weekday } from './calendar-date.ts';

it('knows a date from a text that only looks like one', () => {
  expect(parseCalendarDate('2024-02-29')).toBe('2024-02-29');
  expect(parseCalendarDate('2026-02-29')).toBeUndefined();
  expect(parseCalendarDate('2026-13-01')).toBeUndefined();
  expect(parseCalendarDate('2026-3-1')).toBeUndefined();
  expect(parseCalendarDate('2026-03-01T00:00:00Z')).toBeUndefined();
});

it('counts days across months, leap years and daylight saving', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2018-11-03', '2018-11-05')).toBe(2);
  expect(daysBetween('2026-03-10', '2026-03-02')).toBe(-8);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

it('names the weekday, before 1970 too', () => {
  expect(weekday('2026-03-16')).toBe(1);
  expect(weekday('2026-03-15')).toBe(0);
  expect(weekday('1969-12-31')).toBe(3);
});

it('takes the day from the company’s own clock: after 21:00 in São Paulo it is tomorrow in UTC only', () => {
  const evening = new Date('2026-03-17T01:30:00Z');
  expect(calendarDateIn('America/Sao_Paulo', evening)).toBe('2026-03-16');
  expect(calendarDateIn('UTC', evening)).toBe('2026-03-17');
  expect(() => calendarDateIn('America/Atlantis', evening)).toThrow(RangeError);
});

it('takes the day anew at midnight, and for each time zone', () => {
  const lastMoment = new Date('2026-03-17T02:59:59.999Z');
  const midnight = new Date('2026-03-17T03:00:00.000Z');
  for (let again = 0; again < 2; again++) {
    expect(calendarDateIn('America/Sao_Paulo', lastMoment)).toBe('2026-03-16');
    expect(calendarDateIn('Europe/Lisbon', lastMoment)).toBe('2026-03-17');
    expect(calendarDateIn('America/Sao_Paulo', midnight)).toBe('2026-03-17');
  }
});

const someDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days));

it(
  'reckons as a calendar library does',
  always([someDay, fc.integer({ min: -4000, max: 4000 })], (day, count) => {
    const later = dateFns.addDays(dateFns.parseISO(day), count);
    const expected = dateFns.formatISO(later, { representation: 'date' });
    expect(addDays(day, count)).toBe(expected);
    expect(parseCalendarDate(expected)).toBe(expected);
    expect(daysBetween(day, addDays(day, count))).toBe(count);
    expect(weekday(addDays(day, count))).toBe(dateFns.getDay(later));
  }),
);
