import { CALENDAR_RULES, LEGAL_HOURS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { clockText } from '../../i18n/clock-text.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { entryProblemText } from '../entry-problem-text.ts';
import { isEntryProblem } from '../number-entry.ts';
import type { CalendarFieldProblem, CalendarProblems } from './calendar-parts.ts';
import { LIMIT_FIELDS, limitRange } from './limit-fields.ts';

/** What is wrong with the field at `path` and how to put it right. */
export function calendarProblemText(words: OptionsWords, path: string, problem: CalendarFieldProblem): string {
  const { o, language } = words;
  const limit = LIMIT_FIELDS.find(({ name }) => path === `limits.${name}`);
  if (limit && isEntryProblem(problem)) return entryProblemText(words, problem, limitRange(limit), 3);
  switch (problem) {
    case 'before_legal_hours':
      return o('problem.before_legal_hours', { time: clockText(language, LEGAL_HOURS.from) });
    case 'after_legal_hours':
      return o('problem.after_legal_hours', { time: clockText(language, LEGAL_HOURS.to) });
    case 'saturday_never_open':
      return o('problem.saturday_never_open', { time: clockText(language, LEGAL_HOURS.saturdayTo) });
    default:
      return isEntryProblem(problem) ? o('problem.empty') : o(`problem.${problem}`);
  }
}

/** Whether it is wrong even while one is still typing: what a rule forbids, no keystroke will mend. */
export const isRuleBroken = (problem: string): problem is (typeof CALENDAR_RULES)[number] =>
  CALENDAR_RULES.some((rule) => rule === problem);

/** What the sidecar found wrong, in our words where we have some. */
export function refusedFields(refusals: readonly { field: string; rule: string }[]): CalendarProblems {
  return Object.fromEntries(refusals.map(({ field, rule }) => [field, isRuleBroken(rule) ? rule : 'refused']));
}
