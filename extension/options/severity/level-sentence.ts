import type { Level } from '../../../shared/domain/severity/level.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { THRESHOLD_FIELDS, type ThresholdPath } from './threshold-fields.ts';
import type { Notation, ThresholdReading } from './threshold-form.ts';

/** The levels the thresholds decide, mildest first. */
export const DECIDED_LEVELS = [
  'current',
  'due_soon',
  'mild',
  'moderate',
  'high',
  'critical',
] as const satisfies Level[];
export type DecidedLevel = (typeof DECIDED_LEVELS)[number];

/** What the typed thresholds mean for one level, as a sentence; while its own fields are wrong, that they must be corrected. */
export function levelSentence(
  words: OptionsWords,
  level: DecidedLevel,
  reading: ThresholdReading,
  notation: Notation,
): string {
  const needed: ThresholdPath[] = THRESHOLD_FIELDS.filter((field) => field.level === level).map(({ path }) => path);
  if (level === 'mild') needed.push('moderate.days');
  const { values, problems } = reading;
  if (needed.some((path) => values[path] === undefined || problems[path])) return words.o('says.nothing');
  return sentence(words, level, (path) => values[path] ?? 0, notation);
}

type At = (path: ThresholdPath) => number;

function sentence({ o, t, money }: OptionsWords, level: DecidedLevel, at: At, { currency }: Notation): string {
  const amount = (path: ThresholdPath) => money({ currency, minor: at(path) });
  const days = (path: ThresholdPath) => t('days', { n: at(path) });
  switch (level) {
    case 'current':
      return o('says.current', { amount: amount('tolerance') });
    case 'due_soon':
      return at('dueSoonDays') === 0 ? o('says.due_soon.today') : o('says.due_soon', { n: at('dueSoonDays') });
    case 'mild':
      return at('moderate.days') === 1
        ? o('says.mild.small', { amount: amount('smallAmount') })
        : o('says.mild', { to: at('moderate.days') - 1, amount: amount('smallAmount') });
    case 'moderate':
      return o('says.moderate', {
        days: days('moderate.days'),
        orDays: days('moderate.orDays'),
        amount: amount('moderate.withAmount'),
      });
    case 'high':
      return [
        o('says.high', {
          days: days('high.days'),
          orDays: days('high.orDays'),
          amount: amount('high.withAmount'),
          percent: at('high.limitPercent'),
        }),
        o('says.high.promises', { n: at('high.brokenPromises') }),
      ].join(' ');
    case 'critical':
      return [
        o('says.critical', { days: days('critical.days'), percent: at('critical.limitPercent') }),
        o('says.critical.legal'),
      ].join(' ');
  }
}
