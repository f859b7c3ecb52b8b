import { CalendarSettingsSchema, type VersionedCalendar } from '../../../shared/contract/calendar-settings.ts';
import {
  MailTemplatesSchema,
  type TemplatePreview,
  type TemplatePreviewRequest,
  type VersionedTemplates,
} from '../../../shared/contract/mail-templates.ts';
import { PaymentSettingsSchema, type VersionedPayment } from '../../../shared/contract/payment-settings.ts';
import type { AgingReport } from '../../../shared/contract/portfolio.ts';
import { RunSettingsSchema, type VersionedRunSettings } from '../../../shared/contract/run-settings.ts';
import type { SignedInUser } from '../../../shared/contract/sign-in.ts';
import type { Readiness } from '../../../shared/contract/status.ts';
import { Thresholds, type VersionedThresholds } from '../../../shared/contract/thresholds.ts';
import { type CalendarSettings, DEFAULT_CALENDAR_SETTINGS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { DEFAULT_PAYMENT_SETTINGS, type PaymentSettings } from '../../../shared/domain/payment/payment-settings.ts';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../../../shared/domain/policy/run-settings.ts';
import { DEFAULT_THRESHOLDS, type SeverityThresholds } from '../../../shared/domain/severity/thresholds.ts';
import { DEFAULT_TEMPLATES, type MailTemplates } from '../../../shared/domain/template/mail-templates.ts';
import type { Failure, Result } from '../../messaging/messages.ts';
import type { Connection } from '../../settings/connection.ts';
import { aPlan } from '../../ui/testing/run-samples.ts';
import type { BackgroundApi, OptionsPlatform } from '../options-platform.ts';

export const ok = <T>(value: T): Promise<Result<T>> => Promise.resolve({ ok: true, value });
export const fail = (code: Failure['code']): Promise<Result<never>> =>
  Promise.resolve({ ok: false, failure: { code } });

/** The sidecar finds these fields wrong. */
export const refuse = (problems: NonNullable<Failure['problems']>): Promise<Result<never>> =>
  Promise.resolve({ ok: false, failure: { code: 'invalid_request', problems } });

export const anAdmin: SignedInUser = {
  id: 6,
  name: 'Marta Gerente',
  role: 'admin',
  companies: [
    { id: 1, name: 'Em Dia Demonstração Ltda', currency: 'BRL' },
    { id: 2, name: 'Em Dia Comércio do Sul Ltda', currency: 'BRL' },
  ],
};
export const aClerk: SignedInUser = { ...anAdmin, name: 'Caio Financeiro', role: 'finance' };

/** Version 0 was never saved by anyone. */
export function aVersion(
  version: number,
  thresholds: SeverityThresholds = DEFAULT_THRESHOLDS,
  savedBy = 'Marta Gerente',
): VersionedThresholds {
  return { ...savedAs(version, savedBy), thresholds };
}

export function aCalendar(
  version: number,
  calendar: CalendarSettings = DEFAULT_CALENDAR_SETTINGS,
  savedBy = 'Marta Gerente',
): VersionedCalendar {
  return { ...savedAs(version, savedBy), calendar };
}

export function aPayment(
  version: number,
  payment: PaymentSettings = DEFAULT_PAYMENT_SETTINGS,
  savedBy = 'Marta Gerente',
): VersionedPayment {
  return { ...savedAs(version, savedBy), payment };
}

export function someTemplates(
  version: number,
  templates: MailTemplates = DEFAULT_TEMPLATES,
  savedBy = 'Marta Gerente',
): VersionedTemplates {
  return { ...savedAs(version, savedBy), templates };
}

/** A mail that says what the parts do, or else our own words. */
export function aTemplatePreview(
  { manner, language, parts }: TemplatePreviewRequest,
  sketch: Partial<TemplatePreview> = {},
): TemplatePreview {
  const own = {
    subject: `Assunto ${manner} ${language}`,
    greeting: 'Olá, {{ names }},',
    opening: '{% if count == 1 %}A fatura{% else %}As faturas{% endif %}',
    closing: '',
  };
  return {
    own,
    problems: [],
    warnings: [],
    customerName: null,
    values: [
      { name: 'company', value: 'Em Dia Demonstração Ltda' },
      { name: 'total', value: 'R$ 1.234,56' },
    ],
    subject: parts.subject ?? own.subject,
    html: `<p>${parts.opening ?? own.opening}</p>`,
    ...sketch,
  };
}

/** Two customers who are late, the second also in dollars. */
export function anAging(): AgingReport {
  const buckets = { not_due: 0, '1_30': 0, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 };
  const columns = { buckets, disputed: buckets, credit: 0, total: 100_00 };
  const row = (customerId: number, customerName: string) => ({ ...columns, customerId, customerName });
  return {
    asOf: '2026-03-16T12:00:00Z',
    stale: false,
    tables: [
      { currency: 'BRL', rows: [row(7, 'Metalúrgica Ipê'), row(8, 'Café Serra')], more: 0, totals: columns },
      { currency: 'USD', rows: [row(8, 'Café Serra')], more: 0, totals: columns },
    ],
  };
}

export function anOperation(
  version: number,
  sketch: Partial<RunSettings> = {},
  savedBy = 'Marta Gerente',
): VersionedRunSettings {
  return { ...savedAs(version, savedBy), operation: { ...DEFAULT_RUN_SETTINGS, ...sketch } };
}

function savedAs(version: number, savedBy: string) {
  const saved = version > 0;
  return {
    companyId: 1,
    version,
    savedAt: saved ? '2026-03-13T14:05:00Z' : null,
    savedBy: saved ? savedBy : null,
  };
}

/** A sidecar that is ready, but for what the sketch says. */
export function aReadiness(sketch: Partial<Readiness> = {}): Readiness {
  const ledger = { state: 'fresh', asOf: '2026-03-16T12:00:00Z' } as const;
  return { ready: true, crm: 'reachable', crmVersion: '19.0', store: 'writable', ledger, ...sketch };
}

/** A background with everything in order, but for what the sketch says. */
export function anApi(sketch: Partial<BackgroundApi> = {}): BackgroundApi {
  return {
    readiness: () => ok(aReadiness()),
    whoAmI: () => ok(anAdmin),
    thresholds: () => ok(aVersion(3)),
    saveThresholds: ({ version, thresholds }) => ok(aVersion(version + 1, Thresholds.parse(thresholds))),
    calendarSettings: () => ok(aCalendar(0)),
    saveCalendarSettings: ({ version, calendar }) => ok(aCalendar(version + 1, CalendarSettingsSchema.parse(calendar))),
    paymentSettings: () => ok(aPayment(0)),
    savePaymentSettings: ({ version, payment }) => ok(aPayment(version + 1, PaymentSettingsSchema.parse(payment))),
    templates: () => ok(someTemplates(0)),
    saveTemplates: ({ version, templates }) => ok(someTemplates(version + 1, MailTemplatesSchema.parse(templates))),
    previewTemplate: ({ template }) => ok(aTemplatePreview(template)),
    aging: () => ok(anAging()),
    runSettings: () => ok(anOperation(0)),
    saveRunSettings: ({ version, operation }) => ok(anOperation(version + 1, RunSettingsSchema.parse(operation))),
    nextRun: () => ok(aPlan()),
    openFinance: () => ok(null),
    ...sketch,
  };
}

/** Someone saves version 4 while ours is being edited. */
export function aConflictingApi(theirs: SeverityThresholds): BackgroundApi {
  let asked = 0;
  return anApi({
    thresholds: () => {
      asked += 1;
      return ok(asked === 1 ? aVersion(3) : aVersion(4, theirs, 'Otávio Diretor'));
    },
    saveThresholds: ({ version, thresholds }) =>
      version === 3 ? fail('conflict') : ok(aVersion(5, Thresholds.parse(thresholds))),
  });
}

/** Someone saves version 4 of the calendar while ours is being edited. */
export function aConflictingCalendarApi(mine: CalendarSettings, theirs: CalendarSettings): BackgroundApi {
  let asked = 0;
  return anApi({
    calendarSettings: () => {
      asked += 1;
      return ok(asked === 1 ? aCalendar(3, mine) : aCalendar(4, theirs, 'Otávio Diretor'));
    },
    saveCalendarSettings: ({ version, calendar }) =>
      version === 3 ? fail('conflict') : ok(aCalendar(5, CalendarSettingsSchema.parse(calendar))),
  });
}

export const aConnection: Connection = {
  crmOrigin: 'https://crm.padaria.example',
  sidecarUrl: 'https://emdia.padaria.example',
};

/** A browser that grants whatever is asked. */
export function aPlatform(sketch: Partial<OptionsPlatform> = {}): OptionsPlatform {
  return {
    language: 'pt-BR',
    requestOrigins: () => Promise.resolve(true),
    hasOrigins: () => Promise.resolve(true),
    loadConnection: () => Promise.resolve(aConnection),
    saveConnection: () => Promise.resolve(),
    ...sketch,
  };
}

/** Someone saves version 4 of how it runs while ours is being changed. */
export function aConflictingOperationApi(mine: Partial<RunSettings>, theirs: Partial<RunSettings>): BackgroundApi {
  let asked = 0;
  return anApi({
    runSettings: () => {
      asked += 1;
      return ok(asked === 1 ? anOperation(3, mine) : anOperation(4, theirs, 'Otávio Diretor'));
    },
    saveRunSettings: ({ version, operation }) =>
      version === 3 ? fail('conflict') : ok(anOperation(5, RunSettingsSchema.parse(operation))),
  });
}
