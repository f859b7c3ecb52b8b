import { describe, expect, it } from 'vitest';
import { type CalendarSettings, calendarSettingsProblems, DEFAULT_CALENDAR_SETTINGS } from './calendar-settings.ts';

const { limits } = DEFAULT_CALENDAR_SETTINGS;
const problemsOf = (change: Partial<CalendarSettings>) =>
  calendarSettingsProblems({ ...DEFAULT_CALENDAR_SETTINGS, ...change });

describe('calendar settings', () => {
  it('are sound as shipped', () => {
    expect(problemsOf({})).toEqual([]);
    expect(DEFAULT_CALENDAR_SETTINGS).toMatchObject({ states: [], ownClosedDays: [] });
  });

  it.each<[string, Partial<CalendarSettings>, string]>([
    ['weekdays', { weekdays: [] }, 'no_contact_day'],
    ['weekdays', { weekdays: [0, 1, 2, 3, 4, 5] }, 'sunday_forbidden'],
    ['hours.from', { hours: { from: '07:59', to: '18:00' } }, 'before_legal_hours'],
    ['hours.to', { hours: { from: '09:00', to: '20:01' } }, 'after_legal_hours'],
    ['hours.to', { hours: { from: '10:00', to: '10:00' } }, 'hours_not_rising'],
    ['weekdays', { weekdays: [5, 6], hours: { from: '14:00', to: '18:00' } }, 'saturday_never_open'],
    ['limits.contactsIn7Days', { limits: { ...limits, gapDays: 4 } }, 'cap_does_not_fit_gap'],
    ['limits.contactsIn30Days', { limits: { ...limits, contactsIn30Days: 11 } }, 'cap_does_not_fit_gap'],
    ['limits.contactsIn7Days', { limits: { ...limits, contactsIn30Days: 2 } }, 'cap_above_longer_cap'],
    ['limits.callsPerDay', { limits: { ...limits, callsPerDay: 4 } }, 'cap_above_longer_cap'],
    ['limits.callsIn7Days', { limits: { ...limits, callsIn7Days: 4 } }, 'more_calls_than_contacts'],
  ])('name %s when %o: %s', (field, change, rule) => {
    expect(problemsOf(change)).toEqual([{ field, rule }]);
  });

  it('name the second of two entries for one day', () => {
    const ownClosedDays = [
      { date: '2026-01-25', name: 'Aniversário de São Paulo' },
      { date: '2026-12-24', name: 'Véspera de Natal' },
      { date: '2026-01-25', name: 'Inventário' },
    ] as const;
    expect(problemsOf({ ownClosedDays })).toEqual([{ field: 'ownClosedDays.2.date', rule: 'closed_day_twice' }]);
  });

  it('may go as far as the law does, and as tight as the gap', () => {
    expect(problemsOf({ hours: { from: '08:00', to: '20:00' } })).toEqual([]);
    expect(problemsOf({ weekdays: [6], hours: { from: '13:59', to: '18:00' } })).toEqual([]);
    expect(problemsOf({ limits: { ...limits, contactsIn30Days: 10 } })).toEqual([]);
    expect(
      problemsOf({
        limits: { gapDays: 7, contactsIn7Days: 1, contactsIn30Days: 1, callsPerDay: 1, callsIn7Days: 1 },
      }),
    ).toEqual([]);
  });
});
