import { z } from 'zod';
import { CONSENT_CHANNELS } from '../domain/contact/consent.ts';
import { Instant, Language } from './common.ts';

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
