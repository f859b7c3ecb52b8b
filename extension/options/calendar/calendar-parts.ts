import type { Language } from '../../../shared/contract/common.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/domain/calendar/calendar-date.ts';
import {
  type CalendarRule,
  type ContactHours,
  LEGAL_HOURS,
} from '../../../shared/domain/calendar/calendar-settings.ts';
import { type ClockTime, isClockTime } from '../../../shared/domain/calendar/wall-clock.ts';
import { type EntryProblem, readNumber } from '../number-entry.ts';
import type { CalendarDraft, ClosedDayDraft } from './calendar-draft.ts';
import { type ByLimit, LIMIT_FIELDS, type LimitName, limitRange } from './limit-fields.ts';

export type CalendarFieldProblem = EntryProblem | CalendarRule | 'no_time' | 'no_date' | 'year_unlikely' | 'refused';

/** By dotted path, as in `hours.from`; closed days by their place in the list. */
export type CalendarProblems = Readonly<Partial<Record<string, CalendarFieldProblem>>>;

/** A part of a calendar as far as it can be read, and what cannot. */
interface Part<Value> {
  readonly value: Value;
  readonly problems: CalendarProblems;
}

/** The widest hours the law allows stand in for those missing: the other end is judged all the same. */
export function readHours({ from, to }: CalendarDraft['hours']): Part<ContactHours> {
  const problems: Record<string, CalendarFieldProblem> = {};
  const read = (end: 'from' | 'to', text: string): ClockTime => {
    if (isClockTime(text)) return text;
    problems[`hours.${end}`] = 'no_time';
    return LEGAL_HOURS[end];
  };
  return { value: { from: read('from', from), to: read('to', to) }, problems };
}

/** The days that exist, each with its place in the list. */
export function readClosedDays(
  days: readonly ClosedDayDraft[],
): Part<readonly { readonly date: CalendarDate; readonly name: string; readonly at: number }[]> {
  const problems: Record<string, CalendarFieldProblem> = {};
  const value = days.flatMap((day, at) => {
    const date = parseCalendarDate(day.date);
    const name = day.name.trim();
    if (date === undefined) problems[`ownClosedDays.${at}.date`] = 'no_date';
    else if (!LIKELY_YEAR.test(date)) problems[`ownClosedDays.${at}.date`] = 'year_unlikely';
    if (name === '') problems[`ownClosedDays.${at}.name`] = 'empty';
    return date === undefined ? [] : [{ date, name, at }];
  });
  return { value, problems };
}

/** Browsers take a year of two digits for one of the first century. */
const LIKELY_YEAR = /^20/;

/** Each limit that is a number in its range. */
export function readLimits(texts: ByLimit<string>, language: Language): Part<Partial<ByLimit<number>>> {
  const value: Partial<Record<LimitName, number>> = {};
  const problems: Record<string, CalendarFieldProblem> = {};
  for (const field of LIMIT_FIELDS) {
    const read = readNumber(texts[field.name], limitRange(field), language);
    if (typeof read === 'number') value[field.name] = read;
    else problems[`limits.${field.name}`] = read;
  }
  return { value, problems };
}
