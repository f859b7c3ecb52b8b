import { z } from 'zod';
import { CONSENT_CHANNELS } from '../domain/contact/consent.ts';
import { Instant, Language } from './common.ts';
import { ReminderBlock } from './reminder.ts';

const LONGEST_HOW = 200;

/** That a customer agreed to be written to on a channel, or agrees no longer. `id` is made once by whoever asks; `language` is that of the note in the CRM's chatter. */
export const NewConsent = z.object({
  id: z.uuid(),
  channel: z.enum(CONSENT_CHANNELS),
  given: z.boolean(),
  /** How the customer said so. */
  how: z.string().trim().min(1).max(LONGEST_HOW),
  language: Language,
});
export type NewConsent = z.infer<typeof NewConsent>;

export const Consent = z.object({
  channel: z.enum(CONSENT_CHANNELS),
  given: z.boolean(),
  how: z.string(),
  at: Instant,
  by: z.string(),
});
export type Consent = z.infer<typeof Consent>;

/** Why no chat is offered. */
export const ChatBlock = z.enum([
  ...ReminderBlock.options,
  'no_mobile',
  'not_opted_in',
  'outside_hours',
  /** As many contacts these days as the company allows itself. */
  'contact_cap',
]);
export type ChatBlock = z.infer<typeof ChatBlock>;

/** A chat as it may be opened now, or why not. Text and link are empty where it may not. */
export const ChatDraft = z.object({
  blocked: ChatBlock.nullable(),
  consent: Consent.nullable(),
  /** E.164; null where the CRM holds no mobile number. */
  phone: z.string().nullable(),
  language: Language,
  text: z.string(),
  /** Opens the conversation with the text in it: nothing is sent before somebody sends it there. */
  link: z.string().regex(/^(https:\/\/wa\.me\/\d{8,15}\?text=\S+)?$/),
  lastContactAt: Instant.nullable(),
});
export type ChatDraft = z.infer<typeof ChatDraft>;
