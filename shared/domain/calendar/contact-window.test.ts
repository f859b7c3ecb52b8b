import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { createBusinessCalendar } from './business-calendar.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { ContactHours } from './calendar-settings.ts';
import { isWithinContactHours, nextContactMoment } from './contact-window.ts';
import { type ClockTime, type WallClock, wallClockIn } from './wall-clock.ts';

const OFFICE_HOURS: ContactHours = { from: '09:00', to: '18:00' };
const GOOD_FRIDAY = aCalendar('2026-04-03');
const WITH_SATURDAYS = createBusinessCalendar(() => false, [1, 2, 3, 4, 5, 6]);
const at = (day: CalendarDate, time: ClockTime): WallClock => ({ day, time });

describe('contact hours', () => {
  it.each<[CalendarDate, ClockTime, boolean, string]>([
    ['2026-04-02', '08:59', false, 'too early'],
    ['2026-04-02', '09:00', true, 'from the first minute'],
    ['2026-04-02', '17:59', true, 'to the last one'],
    ['2026-04-02', '18:00', false, 'too late'],
    ['2026-04-03', '10:00', false, 'a holiday'],
    ['2026-04-04', '10:00', false, 'a Saturday'],
  ])('on %s at %s: %s, %s', (day, time, expected) => {
    expect(isWithinContactHours(at(day, time), OFFICE_HOURS, GOOD_FRIDAY)).toBe(expected);
  });

  it('end on a Saturday at two, where a company works on Saturdays', () => {
    const allowed = (day: CalendarDate, time: ClockTime, hours = OFFICE_HOURS) =>
      isWithinContactHours(at(day, time), hours, WITH_SATURDAYS);
    expect([allowed('2026-04-04', '13:59'), allowed('2026-04-04', '14:00')]).toEqual([true, false]);
    expect(allowed('2026-04-06', '14:00')).toBe(true);
    expect(allowed('2026-04-04', '13:00', { from: '09:00', to: '13:00' })).toBe(false);
  });
});

describe('the next moment to contact somebody', () => {
  it.each<[WallClock, WallClock, string]>([
    [at('2026-04-02', '10:07'), at('2026-04-02', '10:07'), 'is now, within the hours'],
    [at('2026-04-02', '07:00'), at('2026-04-02', '09:00'), 'is when they begin, before them'],
    [at('2026-04-01', '18:00'), at('2026-04-02', '09:00'), 'is tomorrow, after them'],
    [at('2026-04-02', '21:00'), at('2026-04-06', '09:00'), 'is after the holiday and the weekend'],
    [at('2026-04-04', '07:00'), at('2026-04-06', '09:00'), 'is Monday, early on a Saturday'],
  ])('%o → %o: it %s', (now, expected) => {
    expect(nextContactMoment(now, OFFICE_HOURS, GOOD_FRIDAY)).toEqual(expected);
  });
});

const MINUTE = 60_000;
const STEP = 30 * MINUTE;
const zone = fc.constantFrom(
  ...['America/Sao_Paulo', 'America/New_York', 'Europe/Lisbon', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'],
);
/** Years in which São Paulo still changed its clocks. */
const instant = fc.integer({ min: Date.UTC(2016, 0, 1), max: Date.UTC(2020, 0, 1) });
const hours = fc
  .tuple(fc.integer({ min: 8, max: 19 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]): ContactHours => ({ from: oClock(from), to: oClock(Math.min(20, from + length)) }));

function oClock(hour: number): ClockTime {
  return hour < 10 ? (`0${hour}:00` as ClockTime) : `${hour}:00`;
}

it(
  'is the first that watching the clock would find, across changes of daylight saving',
  always([zone, instant, hours], (timeZone, start, range) => {
    const contactDays = aCalendar('2018-11-02', '2018-11-05', '2017-10-16');
    const wall = (ms: number) => wallClockIn(timeZone, new Date(ms));
    const found = nextContactMoment(wall(start), range, contactDays);
    expect(isWithinContactHours(found, range, contactDays)).toBe(true);

    let watched = start;
    while (!isWithinContactHours(wall(watched), range, contactDays)) watched += STEP;
    expect(wall(watched).day).toBe(found.day);
    expect(wall(watched).time >= found.time).toBe(true);
    expect(watched === start || wall(watched - STEP).time < found.time || wall(watched - STEP).day < found.day).toBe(
      true,
    );
  }),
);
