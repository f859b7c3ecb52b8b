import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { createBrazilianBankingDays } from './brazilian-banking-days.ts';

const calendar = createBrazilianBankingDays();

describe('Brazilian banks', () => {
  it.each<[CalendarDate, string]>([
    ['2026-02-16', 'Carnival Monday'],
    ['2026-02-17', 'Carnival Tuesday'],
    ['2027-02-08', 'Carnival Monday of another year'],
    ['2026-04-03', 'Good Friday'],
    ['2026-06-04', 'Corpus Christi'],
    ['2026-11-20', 'Consciência Negra'],
    ['2026-12-25', 'Christmas'],
    ['2026-03-14', 'a Saturday'],
  ])('are closed on %s, %s', (date) => {
    expect(calendar.isBusinessDay(date)).toBe(false);
  });

  it.each<[CalendarDate, string]>([
    ['2026-02-18', 'Ash Wednesday'],
    ['2026-02-13', 'the Friday before Carnival'],
    ['2026-07-09', 'a holiday of one state only'],
    ['2150-02-02', 'a year whose holidays nobody has told us'],
  ])('are open on %s, %s', (date) => {
    expect(calendar.isBusinessDay(date)).toBe(true);
  });

  it('give who owes on Carnival Saturday until Ash Wednesday', () => {
    expect(calendar.sameOrNextBusinessDay('2026-02-14')).toBe('2026-02-18');
  });
});
