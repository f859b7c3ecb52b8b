import { describe, expect, it } from 'vitest';
import { Thresholds } from '../../../shared/contract/thresholds.ts';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/severity/thresholds.ts';
import { optionsWordsIn } from '../../i18n/options-words.ts';
import { DECIDED_LEVELS, levelSentence } from './level-sentence.ts';
import { flatten, THRESHOLD_FIELDS, type ThresholdPath, unflatten } from './threshold-fields.ts';
import { type FieldProblem, type Notation, rangeOf, readTexts, textOf, textsOf } from './threshold-form.ts';

const brl: Notation = { language: 'pt-BR', currency: 'BRL' };
const yen: Notation = { language: 'en', currency: 'JPY' };
const typed = (changes: Partial<Record<ThresholdPath, string>>, notation = brl) =>
  readTexts({ ...textsOf(DEFAULT_THRESHOLDS, notation), ...changes }, notation);

it('the defaults come back whole', () => {
  expect(unflatten(flatten(DEFAULT_THRESHOLDS))).toEqual(DEFAULT_THRESHOLDS);
  expect(typed({})).toMatchObject({ settings: DEFAULT_THRESHOLDS, problems: {} });
});

describe.each(THRESHOLD_FIELDS.map((field) => [field.path, field] as const))('%s', (path, field) => {
  const fraction = rangeOf(field, brl).decimals === 0 ? '1,5' : '1,005';

  it.each<[string, FieldProblem]>([
    ['', 'empty'],
    ['muito', 'not_a_number'],
    ['5.0', 'wrong_grouping'],
    [fraction, rangeOf(field, brl).decimals === 0 ? 'whole_number' : 'too_many_decimals'],
    [textOf(field, field.max + 1, brl), 'out_of_range'],
    [textOf(field, field.min - 1, brl), 'out_of_range'],
  ])('refuses “%s”: %s', (text, problem) => {
    const { settings, problems } = typed({ [path]: text });
    expect(problems).toEqual({ [path]: problem });
    expect(settings).toBeUndefined();
  });

  it('allows what the contract allows, no less and no more', () => {
    const accepted = (value: number) => {
      const candidate = unflatten({ ...flatten(DEFAULT_THRESHOLDS), [path]: value });
      const { error } = Thresholds.safeParse(candidate);
      return error?.issues.every(({ code }) => code === 'custom') ?? true;
    };
    expect([field.min - 1, field.min, field.max, field.max + 1].map(accepted)).toEqual([false, true, true, false]);
  });
});

it.each<[ThresholdPath, string, FieldProblem]>([
  ['tolerance', '101,00', 'tolerance_above_small_amount'],
  ['moderate.withAmount', '99,99', 'amount_below_small_amount'],
  ['moderate.orDays', '9', 'or_days_not_before_days'],
  ['high.days', '8', 'high_not_after_moderate'],
  ['high.orDays', '17', 'or_days_not_before_days'],
  ['high.orDays', '2', 'high_not_after_moderate'],
  ['high.withAmount', '4.999,99', 'high_amount_below_moderate'],
  ['critical.days', '16', 'critical_not_after_high'],
  ['critical.limitPercent', '49', 'limit_percent_not_rising'],
])('%s of %s is no scale: %s', (path, text, rule) => {
  expect(typed({ [path]: text }).problems[path]).toBe(rule);
});

it('a currency without cents is typed without them', () => {
  expect(textsOf(DEFAULT_THRESHOLDS, yen).tolerance).toBe('5,000');
  expect(typed({ tolerance: '50.5' }, yen).problems.tolerance).toBe('whole_number');
});

describe('the sentences', () => {
  const says = (level: (typeof DECIDED_LEVELS)[number], changes: Partial<Record<ThresholdPath, string>> = {}) =>
    levelSentence(optionsWordsIn('pt-BR'), level, typed(changes), brl).replace(/\u00a0/g, ' ');

  it('say what the levels mean', () => {
    expect(DECIDED_LEVELS.map((level) => says(level))).toEqual([
      'Nada vencido, ou menos de R$ 50,00.',
      'Algo vence em até 5 dias.',
      'De 1 a 7 dias, ou qualquer atraso de menos de R$ 100,00.',
      'De 8 dias, ou de 3 dias com R$ 5.000,00 ou mais.',
      'De 16 dias, ou de 8 dias com R$ 20.000,00 ou mais, ou 50% do limite. Ou 2 promessas quebradas.',
      'De 31 dias, ou 100% do limite. Ou em cobrança jurídica, negativado ou protestado.',
    ]);
  });

  it('follow what is typed', () => {
    expect(says('critical', { 'critical.days': '45' })).toContain('De 45 dias, ou 100% do limite.');
    expect(says('mild', { 'moderate.days': '1', 'moderate.orDays': '1' })).toBe(
      'Qualquer atraso de menos de R$ 100,00.',
    );
    expect(says('due_soon', { dueSoonDays: '0' })).toBe('Algo vence hoje.');
  });

  it('wait for their own fields only', () => {
    expect(says('high', { 'high.days': '' })).toBe('Corrija os campos para ver a regra.');
    expect(says('critical', { 'high.days': '' })).toContain('De 31 dias, ou 100% do limite.');
  });
});
