import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { createBusinessCalendar, daysLate } from './business-calendar.ts';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.ts';

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days): CalendarDate => addDays('2022-01-01', days));

describe('days late', () => {
  it('is 0 on the due date and 1 on the day after', () => {
    expect(daysLate('2026-03-12', '2026-03-12', aCalendar())).toBe(0);
    expect(daysLate('2026-03-12', '2026-03-13', aCalendar())).toBe(1);
  });

  it('forgives a Saturday paid on Monday, then counts from the Saturday', () => {
    expect(daysLate('2026-03-14', '2026-03-16', aCalendar())).toBe(0);
    expect(daysLate('2026-03-14', '2026-03-17', aCalendar())).toBe(3);
  });

  it('forgives a holiday that touches a weekend', () => {
    const calendar = aCalendar('2026-04-03');
    expect(daysLate('2026-04-03', '2026-04-06', calendar)).toBe(0);
    expect(daysLate('2026-04-03', '2026-04-07', calendar)).toBe(4);
  });

  it(
    'is never negative, and either nothing or every day since the due date',
    always([anyDay, anyDay], (due, today) => {
      const late = daysLate(due, today, aCalendar());
      expect(late === 0 || late === daysBetween(due, today)).toBe(true);
      expect(late).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe('business days', () => {
  it('are counted over weekends and holidays', () => {
    expect(aCalendar().addBusinessDays('2026-03-13', 2)).toBe('2026-03-17');
    expect(aCalendar('2026-03-16').addBusinessDays('2026-03-13', 2)).toBe('2026-03-18');
    expect(aCalendar().addBusinessDays('2026-03-14', 0)).toBe('2026-03-14');
  });

  it('may be other weekdays', () => {
    const calendar = createBusinessCalendar(() => false, [2, 6]);
    expect(calendar.addBusinessDays('2026-03-14', 1)).toBe('2026-03-17');
    expect(calendar.sameOrPreviousBusinessDay('2026-03-16')).toBe('2026-03-14');
  });

  it('are reckoned once, however often they are asked for', () => {
    const asked: CalendarDate[] = [];
    const calendar = createBusinessCalendar((date) => asked.push(date) > 0 && date === '2026-03-16');
    for (let times = 0; times < 3; times++) {
      expect(calendar.isBusinessDay('2026-03-16')).toBe(false);
      expect(calendar.sameOrNextBusinessDay('2026-03-14')).toBe('2026-03-17');
      expect(calendar.sameOrPreviousBusinessDay('2026-03-16')).toBe('2026-03-13');
    }
    expect(asked.sort()).toEqual(['2026-03-13', '2026-03-16', '2026-03-17']);
  });

  it(
    'the same or next one is a business day, and no business day lies between',
    always([anyDay], (date) => {
      const calendar = aCalendar('2026-04-03', '2026-04-21');
      const next = calendar.sameOrNextBusinessDay(date);
      expect(calendar.isBusinessDay(next)).toBe(true);
      for (let day = date; day < next; day = addDays(day, 1)) expect(calendar.isBusinessDay(day)).toBe(false);
    }),
  );

  it(
    'the same or previous one is a business day, and no business day lies between',
    always([anyDay], (date) => {
      const calendar = aCalendar('2026-04-03', '2026-04-21');
      const previous = calendar.sameOrPreviousBusinessDay(date);
      expect(calendar.isBusinessDay(previous)).toBe(true);
      for (let day = date; day > previous; day = addDays(day, -1)) expect(calendar.isBusinessDay(day)).toBe(false);
    }),
  );
});
