import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { addDays } from '../../shared/domain/calendar/calendar-date.ts';
import { type NotedChannel, reached } from '../../shared/domain/contact/noted-contact.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { activeSettings } from '../usecases/active-settings.ts';
import { contactDays } from '../usecases/contact-history.ts';
import type { ReminderDraft } from '../usecases/draft-reminder.ts';

type SaidSoFar = Parameters<typeof contactDays>[0];

/** What a mail needs and nothing else does. */
const OF_MAIL_ALONE: readonly ReminderBlock[] = ['no_recipient', 'recipient_unusable', 'bounced'];

/** Why a customer may not be contacted, on whatever channel; null where it may. */
export function blockOutsideMail({ blocked }: Pick<ReminderDraft, 'blocked'>): ReminderBlock | null {
  return blocked && !OF_MAIL_ALONE.includes(blocked) ? blocked : null;
}

/** Whether a customer heard from the company on this channel today, or as often these days as the company allows itself. */
export async function blockOfTimes(
  deps: Pick<Deps, 'store' | 'clock'>,
  company: Pick<Company, 'id' | 'timeZone'>,
  channel: NotedChannel,
  said: SaidSoFar,
): Promise<'already_today' | 'contact_cap' | null> {
  const today = deps.clock.today(company.timeZone);
  if (said.noted.some((one) => one.channel === channel && one.on === today && reached(one))) return 'already_today';
  return (await isCapReached(deps, company, said)) ? 'contact_cap' : null;
}

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
