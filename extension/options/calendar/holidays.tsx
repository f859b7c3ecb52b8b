import { BRAZILIAN_STATES } from '../../../shared/domain/calendar/calendar-settings.ts';
import { Tick } from '../tick.tsx';
import { ToggleChips } from '../toggle-chips.tsx';
import { toggled } from './calendar-draft.ts';
import type { CalendarRowProps } from './calendar-row.ts';
import { listText, STATE_NAMES } from './calendar-words.ts';

/** Whose holidays are left out. */
export function Holidays({ draft, change, readOnly, words }: CalendarRowProps) {
  const { o, language } = words;
  const { nationalHolidays, states } = draft;
  return (
    <fieldset>
      <legend class="text">{o('calendar.holidays')}</legend>
      <div class="holidays">
        <div>
          <Tick
            name="nationalHolidays"
            label={o('calendar.national')}
            checked={nationalHolidays}
            onToggle={() => change((all) => ({ nationalHolidays: !all.nationalHolidays }))}
            readOnly={readOnly}
          />
          <p class="hint">{o('calendar.national.hint')}</p>
        </div>
        <div>
          <p class="label">{o('calendar.states')}</p>
          <ToggleChips
            label={o('calendar.states')}
            chips={BRAZILIAN_STATES.map((state) => ({
              value: state,
              label: state,
              name: `${STATE_NAMES[state]} (${state})`,
            }))}
            picked={states}
            onToggle={(state) => change((all) => ({ states: toggled(BRAZILIAN_STATES, all.states, state) }))}
            readOnly={readOnly}
          />
          <p class="sentence">
            {states.length === 0
              ? o('calendar.states.none')
              : listText(
                  language,
                  states.map((state) => STATE_NAMES[state]),
                )}
          </p>
        </div>
      </div>
    </fieldset>
  );
}
