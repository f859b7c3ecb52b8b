import type { BusinessCalendar } from '../../shared/domain/calendar/business-calendar.ts';
import type { PolicyBook } from '../../shared/domain/planning/policy-book.ts';
import { LIVE_RUN, type RunConditions } from '../../shared/domain/planning/run-conditions.ts';
import { DEFAULT_SEGMENTS } from '../../shared/domain/policy/default-segments.ts';
import { PRESETS } from '../../shared/domain/policy/presets.ts';
import { createBrazilianContactDays } from '../calendar/brazilian-contact-days.ts';
import type { Deps } from '../deps.ts';
import { activeSettings } from './active-settings.ts';

/** How a company treats its customers today. */
export interface CompanyPolicy extends PolicyBook {
  readonly contactDays: BusinessCalendar;
  readonly run: RunConditions;
}

/** The presets, given out by the default segments, within the company's own calendar and limits; a dry run until somebody goes live. */
export const companyPolicy =
  (deps: Pick<Deps, 'store'>) =>
  async (companyId: number): Promise<CompanyPolicy> => {
    const [calendar, { tolerance }, { live, killSwitch, bankDataMaxAgeDays }] = await Promise.all([
      activeSettings(deps)('calendar', companyId),
      activeSettings(deps)('thresholds', companyId),
      activeSettings(deps)('operation', companyId),
    ]);
    return {
      policies: PRESETS.map((policy) => ({ ...policy, limits: calendar.limits, hours: calendar.hours })),
      segments: DEFAULT_SEGMENTS,
      contactDays: createBrazilianContactDays(calendar),
      run: { ...LIVE_RUN, dryRun: !live, killSwitch, tolerance, bankDataMaxAgeDays: bankDataMaxAgeDays ?? undefined },
    };
  };
