import type { Language } from '../../../shared/contract/common.ts';
import { currencyDecimals } from '../../../shared/domain/money.ts';
import { type SeverityThresholds, type ThresholdRule, thresholdProblems } from '../../../shared/domain/thresholds.ts';
import { formatNumber, type NumberProblem, parseNumber } from '../parse-number.ts';
import {
  type ByField,
  byField,
  flatten,
  THRESHOLD_FIELDS,
  type ThresholdField,
  type ThresholdPath,
  unflatten,
} from './threshold-fields.ts';

export type EntryProblem = NumberProblem | 'whole_number' | 'out_of_range';
export type FieldProblem = EntryProblem | ThresholdRule;

/** How numbers are typed: the reader's language, the company's currency. */
export interface Notation {
  readonly language: Language;
  readonly currency: string;
}

/** What the texts of a form amount to: thresholds fit to save, or what is wrong with which field. */
export interface Reading {
  /** Absent while a text is no number in range; present, with problems, when the numbers are no scale. */
  readonly thresholds?: SeverityThresholds;
  /** What was typed, per field; absent where it is no number in range. */
  readonly values: Partial<ByField<number>>;
  readonly problems: Partial<ByField<FieldProblem>>;
}

export const decimalsOf = ({ unit }: ThresholdField, { currency }: Notation): number =>
  unit === 'money' ? currencyDecimals(currency) : 0;

export function textsOf(thresholds: SeverityThresholds, notation: Notation): ByField<string> {
  const values = flatten(thresholds);
  return byField((field) => textOf(field, values[field.path], notation));
}

export function textOf(field: ThresholdField, value: number, notation: Notation): string {
  return formatNumber(value, notation.language, decimalsOf(field, notation));
}

export function readTexts(texts: ByField<string>, notation: Notation): Reading {
  const values: Partial<Record<ThresholdPath, number>> = {};
  const problems: Partial<Record<ThresholdPath, FieldProblem>> = {};
  for (const field of THRESHOLD_FIELDS) {
    const read = readText(field, texts[field.path], notation);
    if (typeof read === 'number') values[field.path] = read;
    else problems[field.path] = read;
  }
  if (!isWhole(values)) return { values, problems };
  const thresholds = unflatten(values);
  for (const { field, rule } of thresholdProblems(thresholds)) {
    if (isPath(field)) problems[field] ??= rule;
  }
  return { thresholds, values, problems };
}

function readText(field: ThresholdField, text: string, notation: Notation): number | EntryProblem {
  const decimals = decimalsOf(field, notation);
  const parsed = parseNumber(text, notation.language, decimals);
  if (!parsed.ok) return decimals === 0 && parsed.problem === 'too_many_decimals' ? 'whole_number' : parsed.problem;
  return parsed.value < field.min || parsed.value > field.max ? 'out_of_range' : parsed.value;
}

const isWhole = (values: Partial<ByField<number>>): values is ByField<number> =>
  THRESHOLD_FIELDS.every(({ path }) => values[path] !== undefined);

export function isPath(field: string): field is ThresholdPath {
  return THRESHOLD_FIELDS.some(({ path }) => path === field);
}
