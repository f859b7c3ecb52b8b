import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Deps } from '../deps.ts';
import type { StoredConsent, StoredContact, StoredReminder } from '../store/store.ts';

/** What a company said to one customer, and what that customer agreed to. */
export interface Said {
  readonly reminders: readonly StoredReminder[];
  readonly noted: readonly StoredContact[];
  readonly consents: readonly StoredConsent[];
}

export async function saidTo({ store }: Pick<Deps, 'store'>, { companyId, customerId }: CustomerKey): Promise<Said> {
  const [reminders, contacts, consents] = await Promise.all([
    store.remindersOf(companyId, customerId),
    store.contacts(companyId),
    store.consents(companyId),
  ]);
  return { reminders, noted: contacts.get(customerId) ?? [], consents: consents.get(customerId) ?? [] };
}
