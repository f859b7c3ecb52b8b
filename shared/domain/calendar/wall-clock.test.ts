import fc from 'fast-check';
import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { calendarDateIn } from './calendar-date.ts';
import { isClockTime, wallClockIn } from './wall-clock.ts';

it('knows a time of day from a text that only looks like one', () => {
  expect(['00:00', '09:30', '19:59', '23:59'].filter((text) => !isClockTime(text))).toEqual([]);
  expect(['24:00', '9:00', '12:60', '12:5', '12:000', ' 12:00', '12h00', '30:00'].filter(isClockTime)).toEqual([]);
});

it('shows the day and the time of the zone, on a 24-hour clock', () => {
  const night = new Date('2026-03-17T03:05:59Z');
  expect(wallClockIn('America/Sao_Paulo', night)).toEqual({ day: '2026-03-17', time: '00:05' });
  expect(wallClockIn('America/Manaus', night)).toEqual({ day: '2026-03-16', time: '23:05' });
  expect(wallClockIn('Asia/Kathmandu', night)).toEqual({ day: '2026-03-17', time: '08:50' });
  expect(() => wallClockIn('America/Atlantis', night)).toThrow(RangeError);
});

it('goes with daylight saving', () => {
  // São Paulo’s last change: on 4 November 2018 midnight became one o’clock.
  expect(wallClockIn('America/Sao_Paulo', new Date('2018-11-04T02:59:00Z'))).toEqual({
    day: '2018-11-03',
    time: '23:59',
  });
  expect(wallClockIn('America/Sao_Paulo', new Date('2018-11-04T03:00:00Z'))).toEqual({
    day: '2018-11-04',
    time: '01:00',
  });
});

const zone = fc.constantFrom('America/Sao_Paulo', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });

it(
  'shows the day that is reckoned with, at a time that is one',
  always([zone, instant], (timeZone, now) => {
    const { day, time } = wallClockIn(timeZone, now);
    expect(day).toBe(calendarDateIn(timeZone, now));
    expect(isClockTime(time)).toBe(true);
  }),
);
