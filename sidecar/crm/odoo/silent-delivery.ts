import { z } from 'zod';
import { CrmError, type OutgoingMessage } from '../crm.ts';
import { id, ids, reference } from './rows.ts';
import type { Session } from './session.ts';

const SubtypeRow = z.object({ id });
const FollowerRow = z.object({ id, partner_id: reference, subtype_ids: ids });

type Addressed = Pick<OutgoingMessage, 'customerId' | 'recipientIds'>;

/** Arguments of `message_post` with which no follower of the record gets the message, and the chatter still shows it. */
export async function silentDelivery(session: Session, addressed: Addressed): Promise<Record<string, unknown>> {
  return session.dialect.skipsFollowers
    ? { subtype_xmlid: 'mail.mt_note', notify_skip_followers: true }
    : { subtype_id: await unfollowedSubtype(session, addressed) };
}

/** Followers get the kinds of messages they ticked, so the message is of an internal kind that none of them did. */
async function unfollowedSubtype({ search }: Session, { customerId, recipientIds }: Addressed): Promise<number> {
  const [subtypes, followers] = await Promise.all([
    search('mail.message.subtype', {
      row: SubtypeRow,
      domain: [
        ['res_model', '=', false],
        ['internal', '=', true],
      ],
      order: 'id',
    }),
    search('mail.followers', {
      row: FollowerRow,
      domain: [
        ['res_model', '=', 'res.partner'],
        ['res_id', '=', customerId],
      ],
    }),
  ]);
  const strangers = followers.filter(({ partner_id }) => !recipientIds.includes(partner_id));
  const followed = new Set(strangers.flatMap(({ subtype_ids }) => subtype_ids));
  const free = subtypes.find((subtype) => !followed.has(subtype.id));
  if (free) return free.id;
  throw new CrmError('rejected', `every kind of message on contact ${customerId} has a follower who would get it too`);
}
