import { addDays } from '../../shared/domain/calendar/calendar-date.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { activeSettings } from './active-settings.ts';
import { contactDays } from './contact-history.ts';

export type SaidSoFar = Parameters<typeof contactDays>[0];

/** Whether a customer heard from the company as often these days as the company allows itself. */
export async function isCapReached(
  deps: Pick<Deps, 'store' | 'clock'>,
  { id, timeZone }: Pick<Company, 'id' | 'timeZone'>,
  said: SaidSoFar,
): Promise<boolean> {
  const { limits } = await activeSettings(deps)('calendar', id);
  const today = deps.clock.today(timeZone);
  const within = (days: number) => contactDays(said, addDays(today, 1 - days), deps.clock).length;
  return within(7) >= limits.contactsIn7Days || within(30) >= limits.contactsIn30Days;
}
