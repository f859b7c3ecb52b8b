/** Someone at the customer who may be written to. */
export interface Contact {
  readonly id: number;
  readonly name: string;
  readonly email: string | undefined;
  /** `invoice`: an invoice address; `billed`: the contact an open invoice was made out to; `customer`: the commercial partner itself. */
  readonly role: 'invoice' | 'billed' | 'customer';
}

const ORDER = ['invoice', 'billed', 'customer'] as const;

/** Who a collection message goes to: the invoice contacts, else who was billed, else the customer itself; one address once, none when there is none. */
export function chooseRecipients(contacts: readonly Contact[]): Contact[] {
  for (const role of ORDER) {
    const chosen = contacts.filter((contact) => contact.role === role && contact.email);
    if (chosen.length > 0) return uniqueByAddress(chosen);
  }
  return [];
}

/** Everyone at the customer who may be written to, those first who usually are; one address once. */
export function allowedRecipients(contacts: readonly Contact[]): Contact[] {
  return uniqueByAddress(ORDER.flatMap((role) => contacts.filter((one) => one.role === role && one.email)));
}

/** An address as it is compared: mail servers tell no case, and fields have spaces around. */
export function addressKey(email: string): string {
  return email.trim().toLowerCase();
}

function uniqueByAddress(contacts: Contact[]): Contact[] {
  const seen = new Set<string>();
  return contacts.filter(({ email = '' }) => {
    const address = addressKey(email);
    return seen.has(address) ? false : Boolean(seen.add(address));
  });
}
