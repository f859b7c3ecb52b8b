import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { entryProblemText } from '../entry-problem-text.ts';
import type { VersionedDraft } from '../versioned/use-versioned-draft.ts';
import {
  type NumberField,
  type OperationDraft,
  type OperationField,
  type OperationReading,
  RANGES,
} from './operation-form.ts';

type Editing = VersionedDraft<RunSettings, OperationDraft, OperationReading>;

export interface OperationRowProps {
  readonly editing: Editing;
  readonly readOnly: boolean;
  readonly words: OptionsWords;
}

const EXAMPLES: Readonly<Record<NumberField, number>> = { dailyCap: 200, dailyTasks: 40, bankDataMaxAgeDays: 5 };

/** What is wrong with a field, once it was left or refused, and how to put it right. */
export function problemAt(
  { refusals, reading, isLeft }: Editing,
  path: OperationField,
  words: OptionsWords,
): string | undefined {
  if (refusals.some(({ field }) => field === path)) return words.o('problem.refused');
  const problem = reading.problems[path];
  if (!problem || !isLeft(path)) return undefined;
  if (path === 'runAt' || problem === 'no_time') return words.o('problem.no_time');
  return entryProblemText(words, problem, RANGES[path], EXAMPLES[path]);
}

/** A number as it is written once its field was left. */
export const tidied =
  ({ reading: { settings } }: Editing, field: NumberField, { language }: OptionsWords) =>
  (all: OperationDraft): OperationDraft => {
    const value = settings?.[field];
    return typeof value === 'number' ? { ...all, [field]: formatNumber(value, language, 0) } : all;
  };
