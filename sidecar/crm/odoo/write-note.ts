import { type ChatterNote, CrmError } from '../crm.ts';
import { postMessage } from './post-message.ts';
import type { Session } from './session.ts';
import { silentDelivery } from './silent-delivery.ts';

/** A note of an internal kind: no customer gets it, whoever follows. */
export async function writeNote(session: Session, note: ChatterNote): Promise<void> {
  await postMessage(session, note, await quietly(session, note.customerId));
}

/** Where every internal kind has a follower inside, those hear of it: better than no note. */
async function quietly(session: Session, customerId: number): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await silentDelivery(session, { customerId, recipientIds: [] });
  } catch (error) {
    if (error instanceof CrmError && error.kind === 'rejected') return { subtype_xmlid: 'mail.mt_note' };
    throw error;
  }
}
