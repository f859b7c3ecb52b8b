import { currencyDecimals } from '../../../shared/domain/money/money.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { entryProblemText } from '../entry-problem-text.ts';
import { isEntryProblem } from '../number-entry.ts';
import type { ThresholdField } from './threshold-fields.ts';
import { type FieldProblem, type Notation, rangeOf } from './threshold-form.ts';

/** What is wrong with a field and how to put it right. */
export function problemText(
  words: OptionsWords,
  field: ThresholdField,
  problem: FieldProblem,
  notation: Notation,
): string {
  return isEntryProblem(problem)
    ? entryProblemText(words, problem, rangeOf(field, notation), exampleOf(field, notation))
    : words.o(`problem.${problem}`);
}

const EXAMPLES = { days: 16, percent: 50, count: 2 } as const;

const exampleOf = ({ unit }: ThresholdField, { currency }: Notation): number =>
  unit === 'money' ? 5000 * 10 ** currencyDecimals(currency) : EXAMPLES[unit];
