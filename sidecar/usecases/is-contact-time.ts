import { isWithinContactHours } from '../../shared/domain/calendar/contact-window.ts';
import { createBrazilianContactDays } from '../calendar/brazilian-contact-days.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { activeSettings } from './active-settings.ts';

/** Whether a company contacts its customers at this moment, or so many milliseconds ahead, by its own calendar and clock. */
export const isContactTime =
  ({ store, clock }: Pick<Deps, 'store' | 'clock'>) =>
  async ({ id, timeZone }: Pick<Company, 'id' | 'timeZone'>, aheadMs = 0): Promise<boolean> => {
    const calendar = await activeSettings({ store })('calendar', id);
    return isWithinContactHours(
      clock.wallClock(timeZone, aheadMs),
      calendar.hours,
      createBrazilianContactDays(calendar),
    );
  };
