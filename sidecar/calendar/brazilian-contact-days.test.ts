import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type BrazilianState, DEFAULT_CALENDAR_SETTINGS } from '../../shared/domain/calendar/calendar-settings.ts';
import { createBrazilianContactDays } from './brazilian-contact-days.ts';

const contactDays = createBrazilianContactDays({
  ...DEFAULT_CALENDAR_SETTINGS,
  states: ['SP', 'SC'],
  ownClosedDays: [{ date: '2027-01-25', name: 'Aniversário de São Paulo' }],
});

describe('contact days', () => {
  it.each<[CalendarDate, string]>([
    ['2026-02-16', 'Carnival Monday'],
    ['2026-09-07', 'Independence Day'],
    ['2026-07-09', 'a holiday of São Paulo’s'],
    ['2027-01-25', 'a day of the company’s own'],
    ['2026-03-14', 'a Saturday'],
  ])('leave out %s, %s', (date) => {
    expect(contactDays.isBusinessDay(date)).toBe(false);
  });

  it.each<[CalendarDate, string]>([
    ['2026-04-23', 'a holiday of Rio’s only'],
    ['2026-08-11', 'a holiday that Santa Catarina moves to Sunday'],
    ['2028-01-25', 'the own day, in another year'],
    ['2026-07-10', 'the day after'],
  ])('keep %s, %s', (date) => {
    expect(contactDays.isBusinessDay(date)).toBe(true);
  });

  it('are any weekdays a company says, with national holidays or without', () => {
    const saturdays = createBrazilianContactDays({
      ...DEFAULT_CALENDAR_SETTINGS,
      weekdays: [6],
      nationalHolidays: false,
      states: ['SP'],
    });
    expect(saturdays.isBusinessDay('2026-03-14')).toBe(true);
    expect(saturdays.isBusinessDay('2026-03-13')).toBe(false);
    expect(saturdays.isBusinessDay('2027-05-01')).toBe(true);
    expect(saturdays.isBusinessDay('2022-07-09')).toBe(false);
  });

  it.each<[BrazilianState, CalendarDate, CalendarDate]>([
    ['RJ', '2026-04-23', '2026-07-09'],
    ['BA', '2026-07-02', '2026-04-23'],
    ['DF', '2026-11-30', '2026-07-02'],
    ['RS', '2027-09-20', '2026-11-30'],
    ['PR', '2026-02-17', '2026-12-18'],
  ])('of %s leave out %s and keep %s', (state, closed, open) => {
    const { isBusinessDay } = createBrazilianContactDays({ ...DEFAULT_CALENDAR_SETTINGS, states: [state] });
    expect([isBusinessDay(closed), isBusinessDay(open)]).toEqual([false, true]);
  });
});
