import type { ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import { type NotedChannel, reached } from '../../shared/domain/contact/noted-contact.ts';
import type { Company } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { isCapReached, type SaidSoFar } from '../usecases/is-cap-reached.ts';

/** What a mail needs and nothing else does. */
const OF_MAIL_ALONE: readonly ReminderBlock[] = ['no_recipient', 'recipient_unusable', 'bounced'];

/** Why a customer may not be contacted, on whatever channel; null where it may. */
export function blockOutsideMail({ blocked }: Pick<ReminderPreview, 'blocked'>): ReminderBlock | null {
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
