import type { Language } from '../../../shared/contract/common.ts';
import { isClockTime } from '../../../shared/domain/calendar/wall-clock.ts';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { type EntryProblem, type NumberRange, readNumber } from '../number-entry.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';

/** What is typed; whether it is live or stopped is not, but decided at once and carried along. */
export interface OperationDraft extends Pick<RunSettings, 'live' | 'killSwitch'> {
  /** `HH:MM`; empty until the browser's field holds a time. */
  readonly runAt: string;
  readonly dailyCap: string;
  readonly dailyTasks: string;
}

/** How much a day may bring. */
export const CAPS = ['dailyCap', 'dailyTasks'] as const;
export type CapField = (typeof CAPS)[number];
export type OperationField = 'runAt' | CapField;
export type OperationProblem = EntryProblem | 'no_time' | 'refused';

export interface OperationReading {
  readonly settings?: RunSettings;
  readonly problems: Readonly<Partial<Record<OperationField, OperationProblem>>>;
}

/** What the contract accepts. */
export const CAP_RANGE: NumberRange = { min: 0, max: 100_000, decimals: 0 };

export function operationForm(language: Language): SettingsForm<RunSettings, OperationDraft, OperationReading> {
  return {
    // Nobody goes live or releases anything by restoring defaults.
    defaults: DEFAULT_RUN_SETTINGS,
    draftOf: ({ dailyCap, dailyTasks, ...settings }) => ({
      ...settings,
      dailyCap: formatNumber(dailyCap, language, 0),
      dailyTasks: formatNumber(dailyTasks, language, 0),
    }),
    read: (draft) => readOperation(draft, language),
    isSame: ({ settings }, saved) =>
      settings !== undefined &&
      settings.runAt === saved.runAt &&
      CAPS.every((field) => settings[field] === saved[field]),
    carry: (draft, { live, killSwitch }) => ({ ...draft, live, killSwitch }),
  };
}

function readOperation({ live, killSwitch, runAt, ...caps }: OperationDraft, language: Language): OperationReading {
  const [dailyCap, dailyTasks] = [caps.dailyCap, caps.dailyTasks].map((typed) =>
    readNumber(typed, CAP_RANGE, language),
  );
  if (isClockTime(runAt) && typeof dailyCap === 'number' && typeof dailyTasks === 'number') {
    return { settings: { live, killSwitch, runAt, dailyCap, dailyTasks }, problems: {} };
  }
  return {
    problems: {
      ...(isClockTime(runAt) ? {} : { runAt: 'no_time' as const }),
      ...(typeof dailyCap === 'number' ? {} : { dailyCap }),
      ...(typeof dailyTasks === 'number' ? {} : { dailyTasks }),
    },
  };
}
