import type { OptionsWords } from '../i18n/options-words.ts';
import { formatNumber } from '../i18n/parse-number.ts';
import type { EntryProblem, NumberRange } from './number-entry.ts';

/** What is wrong with a number as it was typed and how to put it right; `example` is in the field's smallest unit. */
export function entryProblemText(
  { o, language }: OptionsWords,
  problem: EntryProblem,
  { min, max, decimals }: NumberRange,
  example: number,
): string {
  const written = (value: number) => formatNumber(value, language, decimals);
  switch (problem) {
    case 'not_a_number':
    case 'wrong_grouping':
      return o(`problem.${problem}`, { example: written(example) });
    case 'too_many_decimals':
      return o('problem.too_many_decimals', { example: written(1) });
    case 'out_of_range':
      return o('problem.out_of_range', { min: written(min), max: written(max) });
    default:
      return o(`problem.${problem}`);
  }
}
