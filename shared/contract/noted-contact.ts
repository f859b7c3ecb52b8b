import { z } from 'zod';
import { CONTACT_OUTCOMES, NOTED_CHANNELS } from '../domain/contact/noted-contact.ts';
import { REASON_CODES } from '../domain/contact/reason-code.ts';
import { Id, Instant, Language } from './common.ts';

const MOST_NOTED = 500;

/**
 * A call, chat or letter to be noted. `id` is made once by whoever asks, so that asking twice notes it once. `reason` is
 * compulsory where somebody was spoken with, and null elsewhere; `language` is that of the note in the CRM's chatter.
 */
export const NewContact = z.object({
  id: z.uuid(),
  channel: z.enum(NOTED_CHANNELS),
  outcome: z.enum(CONTACT_OUTCOMES),
  reason: z.enum(REASON_CODES).nullable(),
  note: z.string().trim().max(MOST_NOTED),
  language: Language,
});
export type NewContact = z.infer<typeof NewContact>;

export const NotedContact = z.object({
  kind: z.literal('noted'),
  id: z.string(),
  companyId: Id,
  customerId: Id,
  at: Instant,
  by: z.string(),
  channel: z.enum(NOTED_CHANNELS),
  outcome: z.enum(CONTACT_OUTCOMES),
  reason: z.enum(REASON_CODES).nullable(),
  note: z.string(),
  /** The step of the régua that it was; null where none was due. */
  stepId: z.string().nullable(),
});
export type NotedContact = z.infer<typeof NotedContact>;
