import type { Language } from '../../../shared/contract/common.ts';
import {
  type CalendarSettings,
  type ContactHours,
  calendarSettingsProblems,
  DEFAULT_CALENDAR_SETTINGS,
} from '../../../shared/domain/calendar/calendar-settings.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';
import { type CalendarDraft, draftOf } from './calendar-draft.ts';
import {
  type CalendarFieldProblem,
  type CalendarProblems,
  readClosedDays,
  readHours,
  readLimits,
} from './calendar-parts.ts';
import { type ByLimit, LIMIT_FIELDS } from './limit-fields.ts';

/** What a calendar typed amounts to. */
export interface CalendarReading {
  /** Absent while something typed cannot be read; present, with problems, when the rules forbid it. */
  readonly settings?: CalendarSettings;
  /** What stands in for a time that cannot be read has its problem beside it. */
  readonly hours: ContactHours;
  readonly limits: Partial<ByLimit<number>>;
  readonly problems: CalendarProblems;
}

/** A calendar typed in `language`. */
export function calendarForm(language: Language): SettingsForm<CalendarSettings, CalendarDraft, CalendarReading> {
  return {
    defaults: DEFAULT_CALENDAR_SETTINGS,
    draftOf: (settings) => draftOf(settings, language),
    read: (draft) => readCalendar(draft, language),
    isSame: ({ settings }, others) => settings !== undefined && inOrder(settings) === inOrder(others),
  };
}

export function readCalendar(draft: CalendarDraft, language: Language): CalendarReading {
  const { weekdays, nationalHolidays, states } = draft;
  const hours = readHours(draft.hours);
  const closedDays = readClosedDays(draft.closedDays);
  const limits = readLimits(draft.limits, language);
  const settings: CalendarSettings = {
    weekdays,
    nationalHolidays,
    states,
    ownClosedDays: closedDays.value.map(({ date, name }) => ({ date, name })),
    hours: hours.value,
    // Sound, so that half a limit is found wrong by itself alone.
    limits: areWhole(limits.value) ? limits.value : DEFAULT_CALENDAR_SETTINGS.limits,
  };
  const unreadable = { ...hours.problems, ...closedDays.problems, ...limits.problems };
  const places = closedDays.value.map(({ at }) => at);
  return {
    ...(Object.keys(unreadable).length > 0 ? {} : { settings }),
    hours: hours.value,
    limits: limits.value,
    problems: { ...rulesBroken(settings, places), ...unreadable },
  };
}

const areWhole = (limits: Partial<ByLimit<number>>): limits is ByLimit<number> =>
  LIMIT_FIELDS.every(({ name }) => limits[name] !== undefined);

/** The first rule that each field breaks; `places` says where the closed days stand in the draft. */
function rulesBroken(settings: CalendarSettings, places: readonly number[]): CalendarProblems {
  const broken: Record<string, CalendarFieldProblem> = {};
  for (const { field, rule } of calendarSettingsProblems(settings)) {
    broken[field.replace(/(?<=^ownClosedDays\.)\d+/, (at) => String(places[Number(at)]))] ??= rule;
  }
  return broken;
}

/** Equal for settings that say the same, in whatever order. */
function inOrder(settings: CalendarSettings): string {
  const { weekdays, nationalHolidays, states, ownClosedDays, hours, limits } = settings;
  return JSON.stringify([
    weekdays.toSorted(),
    nationalHolidays,
    states.toSorted(),
    ownClosedDays.map(({ date, name }) => `${date} ${name}`).toSorted(),
    [hours.from, hours.to],
    LIMIT_FIELDS.map(({ name }) => limits[name]),
  ]);
}
