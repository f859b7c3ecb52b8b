import { type CalendarSettings, DEFAULT_CALENDAR_SETTINGS } from './calendar/calendar-settings.ts';
import { DEFAULT_PAYMENT_SETTINGS, type PaymentSettings } from './payment/payment-settings.ts';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from './policy/run-settings.ts';
import { DEFAULT_THRESHOLDS, type SeverityThresholds } from './severity/thresholds.ts';
import { DEFAULT_TEMPLATES, type MailTemplates } from './template/mail-templates.ts';

/** What an admin decides for one company, each kind saved and versioned by itself. */
export interface SettingsByKind {
  readonly thresholds: SeverityThresholds;
  readonly calendar: CalendarSettings;
  readonly operation: RunSettings;
  readonly payment: PaymentSettings;
  readonly templates: MailTemplates;
}

export type SettingsKind = keyof SettingsByKind;

/** In force until somebody saves others. */
export const DEFAULT_SETTINGS: SettingsByKind = {
  thresholds: DEFAULT_THRESHOLDS,
  calendar: DEFAULT_CALENDAR_SETTINGS,
  operation: DEFAULT_RUN_SETTINGS,
  payment: DEFAULT_PAYMENT_SETTINGS,
  templates: DEFAULT_TEMPLATES,
};
