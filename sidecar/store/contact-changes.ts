import type { StoredConsent, StoredContact, StoredNote } from './store.ts';
import type { StoredData } from './stored-data.ts';

/** Adds a contact and its line for the chatter unless its id is known. */
export function contactNoted(now: StoredData, contact: StoredContact, notes: readonly StoredNote[]) {
  const known = now.contacts.find(({ id }) => id === contact.id);
  if (known) return { next: now, result: { created: false, contact: known } };
  const next = { ...now, contacts: [...now.contacts, contact], notes: [...now.notes, ...notes] };
  return { next, result: { created: true, contact } };
}

/** Adds a consent and its line for the chatter unless its id is known. */
export function consentNoted(now: StoredData, consent: StoredConsent, notes: readonly StoredNote[]) {
  const known = now.consents.find(({ id }) => id === consent.id);
  if (known) return { next: now, result: { created: false, consent: known } };
  const next = { ...now, consents: [...now.consents, consent], notes: [...now.notes, ...notes] };
  return { next, result: { created: true, consent } };
}
