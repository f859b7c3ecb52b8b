import type { Language } from '../../shared/contract/common.ts';
import { type NumberProblem, parseNumber } from '../i18n/parse-number.ts';

const ENTRY_PROBLEMS = [
  'empty',
  'not_a_number',
  'wrong_grouping',
  'too_many_decimals',
  'whole_number',
  'out_of_range',
] as const satisfies (NumberProblem | 'whole_number' | 'out_of_range')[];

/** What is wrong with a number as it was typed, which may be but half typed. */
export type EntryProblem = (typeof ENTRY_PROBLEMS)[number];

export function isEntryProblem(problem: string): problem is EntryProblem {
  return ENTRY_PROBLEMS.some((one) => one === problem);
}

/** Which numbers a field takes, in its smallest unit. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
}

/** The number typed, in the field's smallest unit, or why it is none of the range. */
export function readNumber(
  text: string,
  { min, max, decimals }: NumberRange,
  language: Language,
): number | EntryProblem {
  const parsed = parseNumber(text, language, decimals);
  if (!parsed.ok) return decimals === 0 && parsed.problem === 'too_many_decimals' ? 'whole_number' : parsed.problem;
  return parsed.value < min || parsed.value > max ? 'out_of_range' : parsed.value;
}
