import { Field } from '../../ui/field.tsx';
import { CAPS } from './operation-form.ts';
import { type OperationRowProps, problemAt, tidied } from './operation-row.ts';

const UNITS = { dailyCap: 'unit.messages', dailyTasks: 'unit.tasks' } as const;

/** At what time it runs, how many messages leave by themselves a day, and how many tasks it makes for people. */
export function RunTimes({ editing, readOnly, words }: OperationRowProps) {
  const { draft, reading, leave, change } = editing;
  const { o } = words;
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
            problem={problemAt(editing, 'runAt', words)}
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
              onBlur={() => leave(field, tidied(editing, field, words))}
              problem={problemAt(editing, field, words)}
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
