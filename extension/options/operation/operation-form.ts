import type { Language } from '../../../shared/contract/common.ts';
import { isClockTime } from '../../../shared/domain/calendar/wall-clock.ts';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import { type EntryProblem, type NumberRange, readNumber } from '../number-entry.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';

/** What is typed; whether it is live or stopped is not, but decided at once and carried along. */
export interface OperationDraft extends Pick<RunSettings, 'live' | 'killSwitch' | 'onlySentInvoices'> {
  /** `HH:MM`; empty until the browser's field holds a time. */
  readonly runAt: string;
  readonly dailyCap: string;
  readonly dailyTasks: string;
  /** Empty: the age of bank data is not looked at. */
  readonly bankDataMaxAgeDays: string;
}

/** How much a day may bring. */
export const CAPS = ['dailyCap', 'dailyTasks'] as const;
export type CapField = (typeof CAPS)[number];
export type NumberField = CapField | 'bankDataMaxAgeDays';
export type OperationField = 'runAt' | NumberField;
export type OperationProblem = EntryProblem | 'no_time';

export interface OperationReading {
  readonly settings?: RunSettings;
  readonly problems: Readonly<Partial<Record<OperationField, OperationProblem>>>;
}

const CAP_RANGE: NumberRange = { min: 0, max: 100_000, decimals: 0 };

/** What the contract accepts. */
export const RANGES: Readonly<Record<NumberField, NumberRange>> = {
  dailyCap: CAP_RANGE,
  dailyTasks: CAP_RANGE,
  bankDataMaxAgeDays: { min: 1, max: 365, decimals: 0 },
};

const TYPED = ['runAt', ...CAPS, 'onlySentInvoices', 'bankDataMaxAgeDays'] as const;

export function operationForm(language: Language): SettingsForm<RunSettings, OperationDraft, OperationReading> {
  return {
    // Nobody goes live or releases anything by restoring defaults.
    defaults: DEFAULT_RUN_SETTINGS,
    draftOf: ({ dailyCap, dailyTasks, bankDataMaxAgeDays, ...settings }) => ({
      ...settings,
      dailyCap: formatNumber(dailyCap, language, 0),
      dailyTasks: formatNumber(dailyTasks, language, 0),
      bankDataMaxAgeDays: bankDataMaxAgeDays === null ? '' : formatNumber(bankDataMaxAgeDays, language, 0),
    }),
    read: (draft) => readOperation(draft, language),
    isSame: ({ settings }, saved) => settings !== undefined && TYPED.every((field) => settings[field] === saved[field]),
    carry: (draft, { live, killSwitch }) => ({ ...draft, live, killSwitch }),
  };
}

function readOperation({ runAt, ...draft }: OperationDraft, language: Language): OperationReading {
  const numberIn = (field: NumberField) => readNumber(draft[field], RANGES[field], language);
  const dailyCap = numberIn('dailyCap');
  const dailyTasks = numberIn('dailyTasks');
  const bankDataMaxAgeDays = draft.bankDataMaxAgeDays.trim() === '' ? null : numberIn('bankDataMaxAgeDays');
  const isTime = isClockTime(runAt);
  if (isTime && isRead(dailyCap) && isRead(dailyTasks) && isRead(bankDataMaxAgeDays)) {
    return { settings: { ...draft, runAt, dailyCap, dailyTasks, bankDataMaxAgeDays }, problems: {} };
  }
  return {
    problems: {
      ...(isTime ? {} : { runAt: 'no_time' as const }),
      ...(isRead(dailyCap) ? {} : { dailyCap }),
      ...(isRead(dailyTasks) ? {} : { dailyTasks }),
      ...(isRead(bankDataMaxAgeDays) ? {} : { bankDataMaxAgeDays }),
    },
  };
}

const isRead = <Value extends number | null>(value: Value | EntryProblem): value is Value => typeof value !== 'string';
