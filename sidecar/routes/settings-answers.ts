import type { VersionedCalendar } from '../../shared/contract/calendar-settings.ts';
import type { VersionedTemplates } from '../../shared/contract/mail-templates.ts';
import type { VersionedPayment } from '../../shared/contract/payment-settings.ts';
import type { VersionedRunSettings } from '../../shared/contract/run-settings.ts';
import type { VersionedThresholds } from '../../shared/contract/thresholds.ts';
import type { VersionedSettings } from '../usecases/read-settings.ts';

// On the wire settings are called by their kind.

export function thresholdsAnswer({
  settings: thresholds,
  ...version
}: VersionedSettings<'thresholds'>): VersionedThresholds {
  return { ...version, thresholds };
}

export function calendarAnswer({ settings: calendar, ...version }: VersionedSettings<'calendar'>): VersionedCalendar {
  return { ...version, calendar };
}

export function runSettingsAnswer({
  settings: operation,
  ...version
}: VersionedSettings<'operation'>): VersionedRunSettings {
  return { ...version, operation };
}

export function paymentAnswer({ settings: payment, ...version }: VersionedSettings<'payment'>): VersionedPayment {
  return { ...version, payment };
}

export function templatesAnswer({
  settings: templates,
  ...version
}: VersionedSettings<'templates'>): VersionedTemplates {
  return { ...version, templates };
}
