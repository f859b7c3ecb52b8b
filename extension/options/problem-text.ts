import { currencyDecimals } from '../../shared/domain/money.ts';
import type { OptionsWords } from '../i18n/options-words.ts';
import type { ThresholdField } from './threshold-fields.ts';
import { type FieldProblem, type Notation, textOf } from './threshold-form.ts';

/** What is wrong with a field and how to put it right. */
export function problemText(
  { o }: OptionsWords,
  field: ThresholdField,
  problem: FieldProblem,
  notation: Notation,
): string {
  switch (problem) {
    case 'not_a_number':
    case 'wrong_grouping':
      return o(`problem.${problem}`, { example: textOf(field, exampleOf(field, notation), notation) });
    case 'too_many_decimals':
      return o('problem.too_many_decimals', { example: textOf(field, 1, notation) });
    case 'out_of_range':
      return o('problem.out_of_range', {
        min: textOf(field, field.min, notation),
        max: textOf(field, field.max, notation),
      });
    default:
      return o(`problem.${problem}`);
  }
}

const EXAMPLES = { days: 16, percent: 50, count: 2 } as const;

const exampleOf = ({ unit }: ThresholdField, { currency }: Notation): number =>
  unit === 'money' ? 5000 * 10 ** currencyDecimals(currency) : EXAMPLES[unit];
