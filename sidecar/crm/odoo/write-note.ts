import { type ChatterNote, CrmError } from '../crm.ts';
import { postMessage } from './post-message.ts';
import type { Session } from './session.ts';
import { silentDelivery } from './silent-delivery.ts';

/** A note of an internal kind: no customer gets it, whoever follows. */
export async function writeNote(session: Session, note: ChatterNote): Promise<void> {
  const { customerId, recipientIds } = note;
  const to = recipientIds.length > 0 ? { partner_ids: recipientIds } : {};
  await postMessage(session, note, { ...to, ...(await quietly(session, { customerId, recipientIds })) });
}

/** Where every internal kind has a follower inside, those hear of it: better than no note. */
async function quietly(
  session: Session,
  addressed: Pick<ChatterNote, 'customerId' | 'recipientIds'>,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await silentDelivery(session, addressed);
  } catch (error) {
    if (error instanceof CrmError && error.kind === 'rejected') return { subtype_xmlid: 'mail.mt_note' };
    throw error;
  }
}
