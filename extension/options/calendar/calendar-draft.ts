import type { Language } from '../../../shared/contract/common.ts';
import {
  BRAZILIAN_STATES,
  type BrazilianState,
  type CalendarSettings,
} from '../../../shared/domain/calendar/calendar-settings.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { type ByLimit, byLimit } from './limit-fields.ts';

/** A closed day as it is typed; the key tells it from the others while some are added and removed. */
export interface ClosedDayDraft {
  readonly key: number;
  /** `YYYY-MM-DD`; empty until the browser's field holds a day that exists. */
  readonly date: string;
  readonly name: string;
}

/** A calendar as it is typed. */
export interface CalendarDraft {
  readonly weekdays: readonly number[];
  /** `HH:MM`; empty until the browser's field holds a time. */
  readonly hours: { readonly from: string; readonly to: string };
  readonly nationalHolidays: boolean;
  readonly states: readonly BrazilianState[];
  readonly closedDays: readonly ClosedDayDraft[];
  readonly limits: ByLimit<string>;
}

/** Settings as they are shown for editing: everything in its order, closed days by date. */
export function draftOf(settings: CalendarSettings, language: Language): CalendarDraft {
  const { weekdays, hours, nationalHolidays, states, ownClosedDays, limits } = settings;
  return {
    weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)),
    hours,
    nationalHolidays,
    states: BRAZILIAN_STATES.filter((state) => states.includes(state)),
    closedDays: ownClosedDays
      .toSorted((one, other) => one.date.localeCompare(other.date))
      .map((day, key) => ({ ...day, key })),
    limits: byLimit(({ name }) => formatNumber(limits[name], language, 0)),
  };
}

export const SUNDAY = 0;
export const SATURDAY = 6;
/** Monday first. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, SATURDAY, SUNDAY];

/** The same values with one taken out or put in, in the order of `all`. */
export function toggled<Value>(all: readonly Value[], picked: readonly Value[], value: Value): Value[] {
  return all.filter((one) => picked.includes(one) !== (one === value));
}

export function withBlankDay(days: readonly ClosedDayDraft[]): ClosedDayDraft[] {
  const key = Math.max(-1, ...days.map((day) => day.key)) + 1;
  return [...days, { key, date: '', name: '' }];
}
