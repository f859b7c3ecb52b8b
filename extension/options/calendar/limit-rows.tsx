import { formatNumber } from '../../i18n/parse-number.ts';
import { Field } from '../../ui/field.tsx';
import type { CalendarDraft } from './calendar-draft.ts';
import type { CalendarRowProps } from './calendar-row.ts';
import { callsSentence, contactsSentence } from './calendar-sentence.ts';
import { LIMIT_FIELDS, type LimitField } from './limit-fields.ts';

const GROUPS = [
  { group: 'contacts', sentence: contactsSentence },
  { group: 'calls', sentence: callsSentence },
] as const;

/** How often one customer is contacted at most, and how often by telephone. */
export function LimitRows(props: CalendarRowProps) {
  const { reading, words } = props;
  return (
    <>
      {GROUPS.map(({ group, sentence }) => (
        <fieldset key={group}>
          <legend class="text labelled">{words.o(`calendar.${group}`)}</legend>
          <div class="fields">
            {LIMIT_FIELDS.filter((field) => field.group === group).map((field) => (
              <LimitInput key={field.name} field={field} {...props} />
            ))}
          </div>
          <p class="sentence">{sentence(words, reading)}</p>
        </fieldset>
      ))}
    </>
  );
}

function LimitInput(props: CalendarRowProps & { field: LimitField }) {
  const { field, draft, reading, problemAt, change, leave, readOnly, words } = props;
  const { name, unit } = field;
  const path = `limits.${name}`;
  const value = reading.limits[name];
  const write = ({ limits }: CalendarDraft, text: string) => ({ limits: { ...limits, [name]: text } });
  const tidy = (all: CalendarDraft) =>
    value === undefined ? all : { ...all, ...write(all, formatNumber(value, words.language, 0)) };
  return (
    <Field
      label={words.o(`calendar.${name}`)}
      value={draft.limits[name]}
      onInput={(text) => change((all) => write(all, text))}
      onBlur={() => leave(path, tidy)}
      problem={problemAt(path)}
      after={words.o(`unit.${unit}`)}
      readOnly={readOnly}
      input={{ inputMode: 'numeric', autocomplete: 'off', name: path }}
    />
  );
}
