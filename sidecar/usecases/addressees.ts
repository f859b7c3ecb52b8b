import type { Recipient } from '../../shared/contract/reminder.ts';
import { addressKey, allowedRecipients, type Contact } from '../../shared/domain/reminder/recipients.ts';
import type { Deps } from '../deps.ts';
import { RequestFailure } from '../request-failure.ts';
import { reachableAmong, recipientsAmong, toRecipient } from './recipients-of.ts';

/** Who a mail goes to, who it may go to, and what the CRM has of the documents for them. */
export interface Addressees {
  readonly contacts: readonly Contact[];
  /** Whom it would go to if no mail to them had come back. */
  readonly chosen: readonly Recipient[];
  readonly recipients: readonly Recipient[];
  readonly allowed: readonly (Recipient & { readonly bounced: boolean })[];
  /** By document: the customer's own page of it, and what the CRM holds of its boleto. */
  readonly links: ReadonlyMap<number, string>;
  readonly boletoTexts: ReadonlyMap<number, string>;
}

export const NOBODY: Addressees = {
  contacts: [],
  chosen: [],
  recipients: [],
  allowed: [],
  links: new Map(),
  boletoTexts: new Map(),
};

interface About {
  readonly customerId: number;
  readonly documentIds: readonly number[];
  /** Addresses that mail came back from. */
  readonly bounced: ReadonlySet<string>;
  /** Those somebody picked; undefined: who is usually written to. */
  readonly picked: readonly number[] | undefined;
  readonly boletoField: string | null;
}

/** Fails with `invalid_request` when somebody was picked who is no contact of the customer that can be written to. */
export async function readAddressees(
  { crm }: Pick<Deps, 'crm'>,
  { customerId, documentIds, bounced, picked, boletoField }: About,
): Promise<Addressees> {
  const [contacts, links, boletoTexts] = await Promise.all([
    crm.contacts(customerId, documentIds),
    crm.portalLinks(documentIds),
    boletoField === null ? new Map<number, string>() : crm.invoiceTexts(boletoField, documentIds),
  ]);
  const allowed = allowedRecipients(reachableAmong(contacts)).map(toRecipient);
  const chosen = picked ? pick(allowed, picked) : recipientsAmong(contacts);
  const hasBounced = ({ email }: Recipient) => bounced.has(addressKey(email));
  return {
    contacts,
    chosen,
    recipients: chosen.filter((one) => !hasBounced(one)),
    allowed: allowed.map((one) => ({ ...one, bounced: hasBounced(one) })),
    links,
    boletoTexts,
  };
}

function pick(allowed: readonly Recipient[], picked: readonly number[]): Recipient[] {
  const isAllowed = (id: number) => allowed.some(({ contactId }) => contactId === id);
  if (picked.every(isAllowed)) return allowed.filter(({ contactId }) => picked.includes(contactId));
  throw new RequestFailure('invalid_request', 'only contacts of the customer can be written to', [
    { field: 'edit.recipientIds', rule: 'not_a_contact' },
  ]);
}
