import type { VersionedCalendar } from '../../../shared/contract/calendar-settings.ts';
import type { CalendarSettings } from '../../../shared/domain/calendar/calendar-settings.ts';
import { mapResult } from '../../messaging/result.ts';
import type { BackgroundApi } from '../options-platform.ts';
import type { Version, VersionStore } from '../versioned/version.ts';

/** A company's calendar in the sidecar. */
export function calendarStore(api: BackgroundApi, companyId: number): VersionStore<CalendarSettings> {
  return {
    load: async () => mapResult(await api.calendarSettings(companyId), versionOf),
    save: async (calendar, version) =>
      mapResult(await api.saveCalendarSettings({ companyId, version, calendar }), versionOf),
  };
}

const versionOf = ({ calendar: settings, ...rest }: VersionedCalendar): Version<CalendarSettings> => ({
  ...rest,
  settings,
});
