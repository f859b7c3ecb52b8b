import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/contract/common.ts';
import {
  BRAZILIAN_STATES,
  CALENDAR_RULES,
  type CalendarSettings,
  DEFAULT_CALENDAR_SETTINGS,
} from '../../../shared/domain/calendar/calendar-settings.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import { calendarDifferences } from './calendar-differences.ts';
import { draftOf } from './calendar-draft.ts';
import { readCalendar } from './calendar-form.ts';
import { calendarProblemText, refusedFields } from './calendar-problem-text.ts';
import { callsSentence, contactsSentence, hoursSentence } from './calendar-sentence.ts';
import { STATE_NAMES, weekdaysText } from './calendar-words.ts';

const words = optionsWordsIn('pt-BR');
const reading = (change: Partial<CalendarSettings> = {}) =>
  readCalendar(draftOf({ ...DEFAULT_CALENDAR_SETTINGS, ...change }, 'pt-BR'), 'pt-BR');
const { limits } = DEFAULT_CALENDAR_SETTINGS;

describe('weekdays', () => {
  it.each([
    [[], ''],
    [[1], 'segunda-feira'],
    [[5, 6], 'sexta-feira e sábado'],
    [[1, 2, 3, 4, 5], 'segunda-feira a sexta-feira'],
    [[4, 5, 6], 'quinta-feira a sábado'],
    [[1, 3, 5], 'segunda-feira, quarta-feira e sexta-feira'],
    [[1, 2, 4], 'segunda-feira, terça-feira e quinta-feira'],
  ])('%o read “%s”', (days, text) => {
    expect(weekdaysText(words, days)).toBe(text);
  });
});

it('every state has a name of its own', () => {
  expect(new Set(BRAZILIAN_STATES.map((state) => STATE_NAMES[state])).size).toBe(27);
});

describe('the sentences', () => {
  it('say what the defaults mean', () => {
    expect(hoursSentence(words, [1, 2, 3, 4, 5], reading())).toBe(
      'Segunda-feira a sexta-feira, das 09:00 às 18:00, no relógio do cliente.',
    );
    expect(contactsSentence(words, reading())).toBe(
      'Por cliente: até 3 contatos em 7 dias e 8 em 30, ao menos 3 dias de um ao outro.',
    );
    expect(callsSentence(words, reading())).toBe('Destes, até 1 ligação por dia e 3 em 7 dias.');
  });

  it('say until when on Saturdays, where that is earlier', () => {
    const said = (to: '14:00' | '14:01') =>
      hoursSentence(words, [5, 6], reading({ weekdays: [5, 6], hours: { from: '08:00', to } }));
    expect(said('14:01')).toContain('Aos sábados, só até as 14:00.');
    expect(said('14:00')).not.toContain('Aos sábados');
  });

  it('say that nobody is called', () => {
    expect(callsSentence(words, reading({ limits: { ...limits, callsPerDay: 0 } }))).toBe('Nenhuma ligação.');
  });

  it('wait for their own fields only', () => {
    const draft = { ...draftOf(DEFAULT_CALENDAR_SETTINGS, 'pt-BR'), weekdays: [] };
    const broken = readCalendar({ ...draft, limits: { ...draft.limits, callsPerDay: '' } }, 'pt-BR');
    expect(hoursSentence(words, [], broken)).toBe('Corrija os campos para ver a regra.');
    expect(callsSentence(words, broken)).toBe('Corrija os campos para ver a regra.');
    expect(contactsSentence(words, broken)).toContain('até 3 contatos');
  });

  it('write times as the reader does', () => {
    expect(hoursSentence(optionsWordsIn('en'), [1], reading()).replace('\u202f', ' ')).toContain('from 9:00 AM');
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CALENDAR_RULES)('%s is told, with no blank left in it', (rule) => {
    const text = calendarProblemText(optionsWordsIn(language), 'weekdays', rule);
    expect(text).toMatch(/^[^{}]{10,}$/);
  });
});

it('what the sidecar refuses is told in our words where there are some', () => {
  expect(
    refusedFields([
      { field: 'hours.to', rule: 'after_legal_hours' },
      { field: 'states.1', rule: 'Invalid option' },
    ]),
  ).toEqual({ 'hours.to': 'after_legal_hours', 'states.1': 'refused' });
});

it('two calendars differ field by field, and day by day', () => {
  const mine = draftOf(
    {
      ...DEFAULT_CALENDAR_SETTINGS,
      states: ['SP'],
      ownClosedDays: [
        { date: '2026-12-24', name: 'Véspera' },
        { date: '2026-12-31', name: 'Recesso' },
      ],
    },
    'pt-BR',
  );
  const theirs = draftOf(
    {
      ...DEFAULT_CALENDAR_SETTINGS,
      nationalHolidays: false,
      hours: { from: '08:30', to: '18:00' },
      ownClosedDays: [
        { date: '2026-12-24', name: 'Véspera de Natal' },
        { date: '2027-01-25', name: 'Aniversário' },
      ],
      limits: { ...limits, gapDays: 2 },
    },
    'pt-BR',
  );
  expect(calendarDifferences(mine, mine, words)).toEqual([]);
  expect(calendarDifferences(mine, theirs, words)).toEqual([
    { field: 'Horário · Das', mine: '09:00', theirs: '08:30' },
    { field: 'Feriados nacionais', mine: 'Sem contato', theirs: 'Com contato' },
    { field: 'Feriados estaduais', mine: 'SP', theirs: '—' },
    { field: 'Contatos · Intervalo mínimo', mine: '3', theirs: '2' },
    { field: 'Dias fechados · 24/12/2026', mine: 'Véspera', theirs: 'Véspera de Natal' },
    { field: 'Dias fechados · 31/12/2026', mine: 'Recesso', theirs: '—' },
    { field: 'Dias fechados · 25/01/2027', mine: '—', theirs: 'Aniversário' },
  ]);
});
