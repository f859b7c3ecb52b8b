import { parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import type { Difference } from '../versioned/version-conflict.tsx';
import type { CalendarDraft } from './calendar-draft.ts';
import { listText, weekdaysText } from './calendar-words.ts';
import { LIMIT_FIELDS } from './limit-fields.ts';

const NOTHING = '—';

/** The fields in which two calendars differ, each closed day as a field of its own. */
export function calendarDifferences(mine: CalendarDraft, theirs: CalendarDraft, words: OptionsWords): Difference[] {
  const [ours, others] = [described(mine, words), described(theirs, words)];
  return [...new Set([...ours.keys(), ...others.keys()])]
    .map((field) => ({ field, mine: ours.get(field) || NOTHING, theirs: others.get(field) || NOTHING }))
    .filter((one) => one.mine !== one.theirs);
}

/** A calendar in words, field by field. */
function described(draft: CalendarDraft, words: OptionsWords): Map<string, string> {
  const { o, language } = words;
  const { weekdays, hours, nationalHolidays, states, closedDays, limits } = draft;
  return new Map([
    [o('calendar.weekdays'), weekdaysText(words, weekdays)],
    [`${o('calendar.hours')} · ${o('calendar.from')}`, hours.from],
    [`${o('calendar.hours')} · ${o('calendar.to')}`, hours.to],
    [o('calendar.differs.national'), o(`calendar.differs.national.${nationalHolidays ? 'on' : 'off'}`)],
    [o('calendar.differs.states'), listText(language, states)],
    ...LIMIT_FIELDS.map(({ name, group }): [string, string] => [
      `${o(`calendar.${group}`)} · ${o(`calendar.${name}`)}`,
      limits[name],
    ]),
    ...closedDays.map(({ date, name }): [string, string] => [
      `${o('calendar.closed')} · ${dayText(date, words)}`,
      name,
    ]),
  ]);
}

function dayText(text: string, { day }: OptionsWords): string {
  const date = parseCalendarDate(text);
  return date ? day(date, '') : NOTHING;
}
