import type { NewContact } from '../../../shared/contract/noted-contact.ts';

/** What is chosen and typed into the dialog of a contact. */
export type ContactDraft = Pick<NewContact, 'channel' | 'outcome' | 'reason' | 'note'>;
