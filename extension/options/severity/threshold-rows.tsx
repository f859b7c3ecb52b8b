import type { OptionsWords } from '../../i18n/options-words.ts';
import { LevelPill } from '../../ui/level-pill.tsx';
import { Field } from '../field.tsx';
import { DECIDED_LEVELS, levelSentence } from './level-sentence.ts';
import { problemText } from './problem-text.ts';
import { type ByField, THRESHOLD_FIELDS, type ThresholdField, type ThresholdPath } from './threshold-fields.ts';
import type { FieldProblem, Notation, Reading } from './threshold-form.ts';

export interface ThresholdRowsProps {
  readonly texts: ByField<string>;
  readonly reading: Reading;
  /** Fields the typist has left: only there is half a number a mistake. */
  readonly left: ReadonlySet<ThresholdPath>;
  readonly readOnly: boolean;
  readonly notation: Notation;
  onType(path: ThresholdPath, text: string): void;
  onLeave(path: ThresholdPath): void;
  readonly words: OptionsWords;
}

/** A row per level, mildest first: its name, its fields, and what they mean in a sentence. */
export function ThresholdRows(props: ThresholdRowsProps) {
  const { reading, notation, words } = props;
  return (
    <div class="levels">
      {DECIDED_LEVELS.map((level) => (
        <fieldset key={level}>
          <legend>
            <LevelPill level={level} language={notation.language} />
          </legend>
          <div class="fields">
            {THRESHOLD_FIELDS.filter((field) => field.level === level).map((field) => (
              <ThresholdInput key={field.path} field={field} {...props} />
            ))}
          </div>
          <p class="sentence">{levelSentence(words, level, reading, notation)}</p>
        </fieldset>
      ))}
    </div>
  );
}

function ThresholdInput(props: ThresholdRowsProps & { field: ThresholdField }) {
  const { field, texts, reading, left, readOnly, notation, onType, onLeave, words } = props;
  const { path, unit, label } = field;
  const problem = reading.problems[path];
  const visible = problem && (left.has(path) || !isHalfTyped(problem)) ? problem : undefined;
  return (
    <Field
      label={words.o(`field.${label}`)}
      value={texts[path]}
      onInput={(text) => onType(path, text)}
      onBlur={() => onLeave(path)}
      problem={visible && problemText(words, field, visible, notation)}
      before={unit === 'money' ? currencySign(notation) : undefined}
      after={unit === 'money' ? undefined : words.o(`unit.${unit}`)}
      readOnly={readOnly}
      input={{
        inputMode: unit === 'money' ? 'decimal' : 'numeric',
        autocomplete: 'off',
        name: path,
      }}
    />
  );
}

function isHalfTyped(problem: FieldProblem): boolean {
  switch (problem) {
    case 'empty':
    case 'not_a_number':
    case 'wrong_grouping':
    case 'too_many_decimals':
    case 'whole_number':
    case 'out_of_range':
      return true;
    default:
      return false;
  }
}

function currencySign({ language, currency }: Notation): string {
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
