import type { Consent, NewConsent } from '../../shared/contract/consent.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import { noteOfConsent } from '../chatter/contact-notes.ts';
import type { Deps } from '../deps.ts';
import type { Session } from '../session/session.ts';
import type { StoredConsent } from '../store/store.ts';
import { companyFrame } from '../usecases/know-company.ts';
import { ownCustomer } from '../usecases/own-customer.ts';
import { requireSameCustomer } from '../usecases/require-same-customer.ts';

type NoteConsentDeps = Pick<Deps, 'ledger' | 'store' | 'clock' | 'messageIdHost'> & {
  /** Told that there is a line for the CRM's chatter. */
  readonly wakeNotes: () => void;
};

/** Remembers that a customer agreed to be written to on a channel, or agrees no longer, with who says so and how; it is written to the CRM's chatter too. Asked twice with one id, it is noted once. */
export const noteConsent =
  (deps: NoteConsentDeps) =>
  async (session: Session, key: CustomerKey, { language, ...asked }: NewConsent): Promise<Consent> => {
    companyFrame(deps, session, key.companyId);
    await ownCustomer(deps, session, key.customerId);
    const consent: StoredConsent = {
      ...asked,
      companyId: key.companyId,
      customerId: key.customerId,
      at: deps.clock.now().toISOString(),
      by: { userId: session.userId, name: session.name },
    };
    const line = noteOfConsent(consent, { language, messageIdHost: deps.messageIdHost });
    const noted = await deps.store.noteConsent(consent, [line]);
    requireSameCustomer(noted.consent, key, 'consent');
    if (noted.created) deps.wakeNotes();
    return toConsent(noted.consent);
  };

export function toConsent({ channel, given, how, at, by }: StoredConsent): Consent {
  return { channel, given, how, at, by: by.name };
}
