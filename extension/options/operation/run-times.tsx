import type { RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { Field } from '../../ui/field.tsx';
import { entryProblemText } from '../entry-problem-text.ts';
import { isEntryProblem } from '../number-entry.ts';
import type { VersionedDraft } from '../versioned/use-versioned-draft.ts';
import {
  CAP_RANGE,
  CAPS,
  type CapField,
  type OperationDraft,
  type OperationField,
  type OperationProblem,
  type OperationReading,
} from './operation-form.ts';

export interface RunTimesProps {
  readonly editing: VersionedDraft<RunSettings, OperationDraft, OperationReading>;
  readonly readOnly: boolean;
  readonly words: OptionsWords;
}

const UNITS = { dailyCap: 'unit.messages', dailyTasks: 'unit.tasks' } as const;

/** At what time it runs, how many messages leave by themselves a day, and how many tasks it makes for people. */
export function RunTimes({ editing, readOnly, words }: RunTimesProps) {
  const { draft, reading, refusals, isLeft, leave, change } = editing;
  const { o, language } = words;
  const problemAt = (path: OperationField) => {
    if (refusals.some(({ field }) => field === path)) return problemText(words, 'refused');
    const problem = reading.problems[path];
    return problem && isLeft(path) ? problemText(words, problem) : undefined;
  };
  const tidy = (all: OperationDraft, field: CapField) =>
    reading.settings ? { ...all, [field]: formatNumber(reading.settings[field], language, 0) } : all;
  return (
    <>
      <fieldset>
        <legend class="text labelled">{o('operation.when')}</legend>
        <div class="fields">
          <Field
            label={o('operation.runAt')}
            value={draft.runAt}
            onInput={(runAt) => change((all) => ({ ...all, runAt }))}
            onBlur={() => leave('runAt')}
            problem={problemAt('runAt')}
            readOnly={readOnly}
            input={{ type: 'time', name: 'runAt' }}
          />
        </div>
        <p class="sentence">{o('operation.says.when')}</p>
      </fieldset>
      <fieldset>
        <legend class="text labelled">{o('operation.cap')}</legend>
        <div class="fields wide">
          {CAPS.map((field) => (
            <Field
              key={field}
              label={o(`operation.${field}`)}
              value={draft[field]}
              onInput={(typed) => change((all) => ({ ...all, [field]: typed }))}
              onBlur={() => leave(field, (all) => tidy(all, field))}
              problem={problemAt(field)}
              after={o(UNITS[field])}
              readOnly={readOnly}
              input={{ inputMode: 'numeric', autocomplete: 'off', name: field }}
            />
          ))}
        </div>
        <p class="sentence">{o(reading.settings?.dailyCap === 0 ? 'operation.says.noCap' : 'operation.says.cap')}</p>
      </fieldset>
    </>
  );
}

function problemText(words: OptionsWords, problem: OperationProblem): string {
  return isEntryProblem(problem) ? entryProblemText(words, problem, CAP_RANGE, 200) : words.o(`problem.${problem}`);
}
