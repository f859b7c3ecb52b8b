import type { Recipient } from '../../shared/contract/reminder.ts';
import type { Position } from '../../shared/domain/receivable/position.ts';
import { type Contact, chooseRecipients } from '../../shared/domain/reminder/recipients.ts';
import { plainLine } from '../../shared/domain/text/plain-line.ts';
import { reachedAddresses } from '../contact-data/reached-addresses.ts';
import type { Deps } from '../deps.ts';

/** Who a message about what is open would go to, as the CRM says now. */
export async function recipientsOf(
  { crm }: Pick<Deps, 'crm'>,
  customerId: number,
  { items }: Position,
): Promise<Recipient[]> {
  const documentIds = new Set(items.map(({ document }) => document.id));
  return recipientsAmong(await crm.contacts(customerId, [...documentIds]));
}

/** Those of a customer's contacts who are written to; nobody of whom that cannot be told. */
export function recipientsAmong(contacts: readonly Contact[]): Recipient[] {
  return chooseRecipients(reachableAmong(contacts)).map(toRecipient);
}

/** Those who can be written to, each with the addresses its mail goes to; nobody of whom that cannot be told. */
export function reachableAmong(contacts: readonly Contact[]): Contact[] {
  return contacts.flatMap((contact) => {
    const addresses = reachedAddresses(contact);
    return addresses ? [{ ...contact, name: plainLine(contact.name), email: addresses.join(', ') }] : [];
  });
}

export const toRecipient = ({ id, name, email = '' }: Contact): Recipient => ({ contactId: id, name, email });
