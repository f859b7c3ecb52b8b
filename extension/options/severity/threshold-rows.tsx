import type { OptionsWords } from '../../i18n/options-words.ts';
import { Field } from '../../ui/field.tsx';
import { LevelPill } from '../../ui/level-pill.tsx';
import { isEntryProblem } from '../number-entry.ts';
import type { Drafting } from '../versioned/use-draft.ts';
import { DECIDED_LEVELS, levelSentence } from './level-sentence.ts';
import { problemText } from './problem-text.ts';
import { type ByField, THRESHOLD_FIELDS, type ThresholdField } from './threshold-fields.ts';
import { type Notation, type ThresholdReading, textOf } from './threshold-form.ts';

export interface ThresholdRowsProps {
  readonly drafting: Pick<Drafting<ByField<string>, unknown>, 'draft' | 'isLeft' | 'leave' | 'change'>;
  readonly reading: ThresholdReading;
  readonly readOnly: boolean;
  readonly notation: Notation;
  readonly words: OptionsWords;
}

/** A row per level, mildest first: its name, its fields, and what they mean in a sentence. */
export function ThresholdRows(props: ThresholdRowsProps) {
  const { reading, notation, words } = props;
  return (
    <div class="rows">
      {DECIDED_LEVELS.map((level) => (
        <fieldset key={level}>
          <legend>
            <LevelPill level={level} words={words} />
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
  const { field, drafting, reading, readOnly, notation, words } = props;
  const { path, unit, label } = field;
  const { draft, isLeft, leave, change } = drafting;
  const write = (text: string) => (texts: ByField<string>) => ({ ...texts, [path]: text });
  const value = reading.values[path];
  const problem = reading.problems[path];
  const visible = problem && (isLeft(path) || !isEntryProblem(problem)) ? problem : undefined;
  return (
    <Field
      label={words.o(`field.${label}`)}
      value={draft[path]}
      onInput={(text) => change(write(text))}
      onBlur={() => leave(path, value === undefined ? undefined : write(textOf(field, value, notation)))}
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

function currencySign({ language, currency }: Notation): string {
  const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
