import { z } from 'zod';
import { Instant, Language } from './common.ts';
import { Consent } from './consent.ts';
import { ReminderBlock } from './reminder.ts';

/** A chat as it may be opened now, or why not. Text and link are empty where it may not. */
export const ChatDraft = z.object({
  blocked: ReminderBlock.nullable(),
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
