import { Field } from '../../ui/field.tsx';
import { ToggleChips } from '../toggle-chips.tsx';
import { SATURDAY, SUNDAY, toggled, WEEKDAYS } from './calendar-draft.ts';
import type { CalendarFieldProblem } from './calendar-parts.ts';
import type { CalendarRowProps } from './calendar-row.ts';
import { hoursSentence } from './calendar-sentence.ts';
import { weekdayText } from './calendar-words.ts';

/** On which weekdays, and from when to when. */
export function ContactTimes(props: CalendarRowProps) {
  const { draft, reading, problemAt, change, readOnly, words } = props;
  const { o, language } = words;
  const { weekdays } = draft;
  return (
    <>
      <fieldset>
        <legend class="text">{o('calendar.weekdays')}</legend>
        <ToggleChips
          label={o('calendar.weekdays')}
          chips={WEEKDAYS.map((day) => ({
            value: day,
            label: weekdayText(language, day, 'short'),
            name: weekdayText(language, day, 'long'),
          }))}
          picked={weekdays}
          onToggle={(day) => change((all) => ({ weekdays: toggled(WEEKDAYS, all.weekdays, day) }))}
          problem={problemAt('weekdays')}
          wrong={wrongDays(reading.problems.weekdays)}
          readOnly={readOnly}
        />
      </fieldset>
      <fieldset>
        <legend class="text labelled">{o('calendar.hours')}</legend>
        <div class="fields">
          <HourField {...props} end="from" />
          <HourField {...props} end="to" />
        </div>
        <p class="sentence">{hoursSentence(words, weekdays, reading)}</p>
      </fieldset>
    </>
  );
}

/** Those a rule names; all where it names none. */
function wrongDays(problem: CalendarFieldProblem | undefined): number[] | undefined {
  if (problem === 'sunday_forbidden') return [SUNDAY];
  return problem === 'saturday_never_open' ? [SATURDAY] : undefined;
}

function HourField({
  end,
  draft,
  problemAt,
  change,
  leave,
  readOnly,
  words,
}: CalendarRowProps & { end: 'from' | 'to' }) {
  const path = `hours.${end}`;
  return (
    <Field
      label={words.o(`calendar.${end}`)}
      value={draft.hours[end]}
      onInput={(text) => change(({ hours }) => ({ hours: { ...hours, [end]: text } }))}
      onBlur={() => leave(path)}
      problem={problemAt(path)}
      readOnly={readOnly}
      input={{ type: 'time', name: path }}
    />
  );
}
