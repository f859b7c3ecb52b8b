import type { Recipient } from '../../shared/contract/reminder.ts';
import {
  addressKey,
  allowedRecipients,
  type Contact,
  chooseRecipients,
} from '../../shared/domain/reminder/recipients.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';

/** Who a mail goes to, and who it may go to. */
export interface Addressees {
  /** Whom it would go to if no mail to them had come back. */
  readonly chosen: readonly Recipient[];
  readonly recipients: readonly Recipient[];
  readonly allowed: readonly (Recipient & { readonly bounced: boolean })[];
  readonly links: ReadonlyMap<number, string>;
}

export const NOBODY: Addressees = { chosen: [], recipients: [], allowed: [], links: new Map() };

interface About {
  readonly customerId: number;
  readonly documentIds: readonly number[];
  /** Addresses that mail came back from. */
  readonly bounced: ReadonlySet<string>;
  /** Those somebody picked; undefined: who is usually written to. */
  readonly picked: readonly number[] | undefined;
}

/** Fails with `invalid_request` when somebody was picked who is no contact of the customer that can be written to. */
export async function readAddressees(
  { crm }: Pick<Deps, 'crm'>,
  { customerId, documentIds, bounced, picked }: About,
): Promise<Addressees> {
  const [contacts, links] = await Promise.all([crm.contacts(customerId, documentIds), crm.portalLinks(documentIds)]);
  const allowed = allowedRecipients(contacts).map(toRecipient);
  const chosen = picked ? pick(allowed, picked) : chooseRecipients(contacts).map(toRecipient);
  const hasBounced = ({ email }: Recipient) => bounced.has(addressKey(email));
  return {
    chosen,
    recipients: chosen.filter((one) => !hasBounced(one)),
    allowed: allowed.map((one) => ({ ...one, bounced: hasBounced(one) })),
    links,
  };
}

function pick(allowed: readonly Recipient[], picked: readonly number[]): Recipient[] {
  const isAllowed = (id: number) => allowed.some(({ contactId }) => contactId === id);
  if (picked.every(isAllowed)) return allowed.filter(({ contactId }) => picked.includes(contactId));
  throw new RequestFailure('invalid_request', 'only contacts of the customer can be written to', [
    { field: 'edit.recipientIds', rule: 'not_a_contact' },
  ]);
}

const toRecipient = ({ id, name, email = '' }: Contact): Recipient => ({ contactId: id, name, email });
