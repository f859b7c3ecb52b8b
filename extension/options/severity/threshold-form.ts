import type { Language } from '../../../shared/contract/common.ts';
import { currencyDecimals } from '../../../shared/domain/money/money.ts';
import {
  DEFAULT_THRESHOLDS,
  type SeverityThresholds,
  type ThresholdRule,
  thresholdProblems,
} from '../../../shared/domain/severity/thresholds.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { type EntryProblem, type NumberRange, readNumber } from '../number-entry.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';
import {
  type ByField,
  byField,
  flatten,
  THRESHOLD_FIELDS,
  type ThresholdField,
  type ThresholdPath,
  unflatten,
} from './threshold-fields.ts';

export type FieldProblem = EntryProblem | ThresholdRule;

/** How numbers are typed: the reader's language, the company's currency. */
export interface Notation {
  readonly language: Language;
  readonly currency: string;
}

/** What the texts of a form amount to: thresholds fit to save, or what is wrong with which field. */
export interface ThresholdReading {
  /** Absent while a text is no number in range; present, with problems, when the numbers are no scale. */
  readonly settings?: SeverityThresholds;
  /** What was typed, per field; absent where it is no number in range. */
  readonly values: Partial<ByField<number>>;
  readonly problems: Partial<ByField<FieldProblem>>;
}

/** Thresholds typed as texts, one per field. */
export function thresholdForm(notation: Notation): SettingsForm<SeverityThresholds, ByField<string>, ThresholdReading> {
  return {
    defaults: DEFAULT_THRESHOLDS,
    draftOf: (thresholds) => textsOf(thresholds, notation),
    read: (texts) => readTexts(texts, notation),
    isSame({ values }, thresholds) {
      const others = flatten(thresholds);
      return THRESHOLD_FIELDS.every(({ path }) => values[path] === others[path]);
    },
  };
}

export const rangeOf = ({ unit, min, max }: ThresholdField, { currency }: Notation): NumberRange => ({
  min,
  max,
  decimals: unit === 'money' ? currencyDecimals(currency) : 0,
});

export function textsOf(thresholds: SeverityThresholds, notation: Notation): ByField<string> {
  const values = flatten(thresholds);
  return byField((field) => textOf(field, values[field.path], notation));
}

export function textOf(field: ThresholdField, value: number, notation: Notation): string {
  return formatNumber(value, notation.language, rangeOf(field, notation).decimals);
}

export function readTexts(texts: ByField<string>, notation: Notation): ThresholdReading {
  const values: Partial<Record<ThresholdPath, number>> = {};
  const problems: Partial<Record<ThresholdPath, FieldProblem>> = {};
  for (const field of THRESHOLD_FIELDS) {
    const read = readNumber(texts[field.path], rangeOf(field, notation), notation.language);
    if (typeof read === 'number') values[field.path] = read;
    else problems[field.path] = read;
  }
  if (!isWhole(values)) return { values, problems };
  const settings = unflatten(values);
  for (const { field, rule } of thresholdProblems(settings)) {
    if (isPath(field)) problems[field] ??= rule;
  }
  return { settings, values, problems };
}

const isWhole = (values: Partial<ByField<number>>): values is ByField<number> =>
  THRESHOLD_FIELDS.every(({ path }) => values[path] !== undefined);

export function isPath(field: string): field is ThresholdPath {
  return THRESHOLD_FIELDS.some(({ path }) => path === field);
}
