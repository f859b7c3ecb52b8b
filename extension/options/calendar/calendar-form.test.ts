import { describe, expect, it } from 'vitest';
import { CalendarSettingsSchema } from '../../../shared/contract/calendar-settings.ts';
import { LANGUAGES } from '../../../shared/contract/common.ts';
import { type CalendarSettings, DEFAULT_CALENDAR_SETTINGS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { type CalendarDraft, draftOf } from './calendar-draft.ts';
import { calendarForm, readCalendar } from './calendar-form.ts';
import type { CalendarFieldProblem } from './calendar-parts.ts';
import { LIMIT_FIELDS } from './limit-fields.ts';

const christmasEve = { date: '2026-12-24', name: 'Véspera de Natal' } as const;
const cityDay = { date: '2027-01-25', name: 'Aniversário de São Paulo' } as const;
const busy: CalendarSettings = {
  weekdays: [6, 1, 3],
  nationalHolidays: false,
  states: ['SP', 'RJ'],
  ownClosedDays: [cityDay, christmasEve],
  hours: { from: '08:30', to: '13:00' },
  limits: { gapDays: 2, contactsIn7Days: 4, contactsIn30Days: 12, callsPerDay: 0, callsIn7Days: 1 },
};

const draft = draftOf(DEFAULT_CALENDAR_SETTINGS, 'pt-BR');
const typed = (change: Partial<CalendarDraft>) => readCalendar({ ...draft, ...change }, 'pt-BR');
const closed = (...days: [date: string, name: string][]) => ({
  closedDays: days.map(([date, name], key) => ({ key, date, name })),
});
const limited = (texts: Partial<CalendarDraft['limits']>) => ({ limits: { ...draft.limits, ...texts } });

it.each(LANGUAGES)('settings come back whole, in their order, in %s', (language) => {
  for (const settings of [DEFAULT_CALENDAR_SETTINGS, busy]) {
    const { isSame, ...form } = calendarForm(language);
    const reading = form.read(form.draftOf(settings));
    expect(reading.problems).toEqual({});
    expect(isSame(reading, settings)).toBe(true);
  }
  expect(readCalendar(draftOf(busy, language), language).settings).toEqual({
    ...busy,
    weekdays: [1, 3, 6],
    states: ['RJ', 'SP'],
    ownClosedDays: [christmasEve, cityDay],
  });
});

it.each<[string, Partial<CalendarDraft>]>([
  ['a weekday', { weekdays: [1, 2, 3, 4] }],
  ['an hour', { hours: { from: '09:00', to: '17:30' } }],
  ['the national holidays', { nationalHolidays: false }],
  ['a state', { states: ['AC'] }],
  ['a closed day', closed(['2026-12-24', 'Véspera'])],
  ['a blank day', closed(['', ''])],
  ['a limit', limited({ contactsIn30Days: '9' })],
  ['half a limit', limited({ contactsIn30Days: '' })],
])('changing %s is a change', (_, change) => {
  expect(calendarForm('pt-BR').isSame(typed(change), DEFAULT_CALENDAR_SETTINGS)).toBe(false);
});

describe.each(LIMIT_FIELDS.map((field) => [field.name, field] as const))('%s', (name, { min, max }) => {
  it.each<[string, CalendarFieldProblem]>([
    ['', 'empty'],
    ['poucas', 'not_a_number'],
    ['1,5', 'whole_number'],
    [formatNumber(max + 1, 'pt-BR', 0), 'out_of_range'],
    [formatNumber(min - 1, 'pt-BR', 0), 'out_of_range'],
  ])('refuses “%s”: %s', (text, problem) => {
    const { settings, problems } = typed(limited({ [name]: text }));
    expect(problems).toEqual({ [`limits.${name}`]: problem });
    expect(settings).toBeUndefined();
  });

  it('allows what the contract allows, no less and no more', () => {
    const accepted = (value: number) => {
      const limits = { ...DEFAULT_CALENDAR_SETTINGS.limits, [name]: value };
      const { error } = CalendarSettingsSchema.safeParse({ ...DEFAULT_CALENDAR_SETTINGS, limits });
      return error?.issues.every(({ code }) => code === 'custom') ?? true;
    };
    expect([min - 1, min, max, max + 1].map(accepted)).toEqual([false, true, true, false]);
  });
});

it.each<[string, Partial<CalendarDraft>, Record<string, CalendarFieldProblem>]>([
  ['no weekday', { weekdays: [] }, { weekdays: 'no_contact_day' }],
  ['Sunday', { weekdays: [1, 0] }, { weekdays: 'sunday_forbidden' }],
  ['early mornings', { hours: { from: '07:59', to: '18:00' } }, { 'hours.from': 'before_legal_hours' }],
  ['nights', { hours: { from: '09:00', to: '20:01' } }, { 'hours.to': 'after_legal_hours' }],
  ['an end before its start', { hours: { from: '09:00', to: '08:59' } }, { 'hours.to': 'hours_not_rising' }],
  [
    'Saturday afternoons',
    { weekdays: [6], hours: { from: '14:00', to: '18:00' } },
    { weekdays: 'saturday_never_open' },
  ],
  ['more than fit the gap', limited({ contactsIn7Days: '4' }), { 'limits.contactsIn7Days': 'cap_does_not_fit_gap' }],
  ['more in a day than in a week', limited({ callsPerDay: '4' }), { 'limits.callsPerDay': 'cap_above_longer_cap' }],
  ['more calls than contacts', limited({ callsIn7Days: '4' }), { 'limits.callsIn7Days': 'more_calls_than_contacts' }],
])('%s: readable, and not to be saved', (_, change, problems) => {
  const reading = typed(change);
  expect(reading.problems).toEqual(problems);
  expect(reading.settings).toBeDefined();
});

describe('hours', () => {
  it('are missing one by one, and the other end is judged all the same', () => {
    expect(typed({ hours: { from: '', to: '' } }).problems).toEqual({ 'hours.from': 'no_time', 'hours.to': 'no_time' });
    expect(typed({ hours: { from: '', to: '21:00' } }).problems).toEqual({
      'hours.from': 'no_time',
      'hours.to': 'after_legal_hours',
    });
    expect(typed({ hours: { from: '', to: '08:30' } }).problems).toEqual({ 'hours.from': 'no_time' });
    expect(typed({ hours: { from: '19:00', to: '' } }).problems).toEqual({ 'hours.to': 'no_time' });
  });
});

describe('closed days', () => {
  it.each<[string, string, Record<string, CalendarFieldProblem>]>([
    ['', 'Recesso', { 'ownClosedDays.0.date': 'no_date' }],
    ['2026-02-30', 'Recesso', { 'ownClosedDays.0.date': 'no_date' }],
    ['0026-12-24', 'Recesso', { 'ownClosedDays.0.date': 'year_unlikely' }],
    ['2026-12-24', ' ', { 'ownClosedDays.0.name': 'empty' }],
    ['', '', { 'ownClosedDays.0.date': 'no_date', 'ownClosedDays.0.name': 'empty' }],
  ])('refuse “%s” “%s”', (date, name, problems) => {
    const reading = typed(closed([date, name]));
    expect(reading.problems).toEqual(problems);
    expect(reading.settings).toBeUndefined();
  });

  it('are named twice at the second, where it stands, even below one not yet filled in', () => {
    const days = closed(['2026-12-24', 'Véspera'], ['', ''], ['2026-12-24', 'Inventário']);
    expect(typed(days).problems).toEqual({
      'ownClosedDays.1.date': 'no_date',
      'ownClosedDays.1.name': 'empty',
      'ownClosedDays.2.date': 'closed_day_twice',
    });
  });

  it('lose the blanks around their names', () => {
    expect(typed(closed(['2026-12-24', ' Véspera '])).settings?.ownClosedDays).toEqual([
      { date: '2026-12-24', name: 'Véspera' },
    ]);
  });
});
