import type { SeverityThresholds } from '../../../shared/domain/severity/thresholds.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Difference } from '../versioned/version-conflict.tsx';
import { type ByField, flatten, THRESHOLD_FIELDS, type ThresholdField } from './threshold-fields.ts';
import { type Notation, textOf } from './threshold-form.ts';

/** The fields in which thresholds typed differ from others; what is no number reads as a dash. */
export function thresholdDifferences(
  mine: Partial<ByField<number>>,
  theirs: SeverityThresholds,
  notation: Notation,
  { o, t }: OptionsWords,
): Difference[] {
  const saved = flatten(theirs);
  const shown = (field: ThresholdField, value: number | undefined) =>
    value === undefined ? '—' : textOf(field, value, notation);
  return THRESHOLD_FIELDS.filter(({ path }) => mine[path] !== saved[path]).map((field) => ({
    field: `${t(`level.${field.level}`)} · ${o(`field.${field.label}`)}`,
    mine: shown(field, mine[field.path]),
    theirs: shown(field, saved[field.path]),
  }));
}
