import { OptionsPage } from '../../../extension/options/options-page.tsx';
import type { BackgroundApi } from '../../../extension/options/options-platform.ts';
import {
  aCalendar,
  aClerk,
  aConflictingApi,
  aConflictingCalendarApi,
  anApi,
  aPlatform,
  aReadiness,
  fail,
  ok,
} from '../../../extension/options/testing/fakes.ts';
import type { Language } from '../../../shared/contract/common.ts';
import { type CalendarSettings, DEFAULT_CALENDAR_SETTINGS } from '../../../shared/domain/calendar/calendar-settings.ts';
import { DEFAULT_THRESHOLDS } from '../../../shared/domain/severity/thresholds.ts';

const workshop: CalendarSettings = {
  ...DEFAULT_CALENDAR_SETTINGS,
  weekdays: [1, 2, 3, 4, 5, 6],
  states: ['RJ', 'SP'],
  ownClosedDays: [
    { date: '2026-12-24', name: 'Véspera de Natal' },
    { date: '2026-12-31', name: 'Véspera de Ano-Novo' },
    { date: '2027-01-25', name: 'Aniversário de São Paulo, só a matriz' },
  ],
};
const directors: CalendarSettings = {
  ...workshop,
  weekdays: [1, 2, 3, 4, 5],
  hours: { from: '08:30', to: '17:30' },
  states: ['SP'],
  ownClosedDays: workshop.ownClosedDays.slice(0, 2),
};

const apis: Record<string, () => BackgroundApi> = {
  clerk: () => anApi({ whoAmI: () => ok(aClerk) }),
  away: () => anApi({ readiness: () => fail('sidecar_away'), whoAmI: () => fail('sidecar_away') }),
  'no-tab': () => anApi({ whoAmI: () => fail('crm_session_missing') }),
  rights: () => anApi({ readiness: () => ok(aReadiness({ ready: false, crm: 'rights_missing', crmVersion: null })) }),
  conflict: () => aConflictingApi({ ...DEFAULT_THRESHOLDS, critical: { days: 46, limitPercent: 120 } }),
  calendar: () => anApi({ calendarSettings: () => ok(aCalendar(3, workshop)) }),
  'calendar-read': () => anApi({ whoAmI: () => ok(aClerk), calendarSettings: () => ok(aCalendar(3, workshop)) }),
  'calendar-invalid': () => anApi({ calendarSettings: () => ok(aCalendar(3, workshop)) }),
  'calendar-conflict': () => aConflictingCalendarApi(workshop, directors),
  new: () => anApi({ whoAmI: () => fail('not_configured') }),
};

/** The options page as `name` finds it; what is typed into it is up to whoever looks. */
export function OptionsBoard({ name, language }: { name: string; language: Language }) {
  const api = (apis[name] ?? anApi)();
  const unencrypted = { crmOrigin: 'https://crm.padaria.example', sidecarUrl: 'http://emdia.padaria.example:8787' };
  const platform = aPlatform({
    language,
    loadConnection: () => Promise.resolve(name === 'new' ? null : unencrypted),
  });
  return <OptionsPage api={api} platform={platform} />;
}
