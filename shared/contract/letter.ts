import { z } from 'zod';
import { Language } from './common.ts';
import { ReminderBlock } from './reminder.ts';

/** Why no letter is offered. */
export const LetterBlock = z.enum([...ReminderBlock.options, 'no_postal_address']);
export type LetterBlock = z.infer<typeof LetterBlock>;

const Line = z.object({ label: z.string(), amount: z.string() });

/** A letter in words, as plain text, in its recipient's language; amounts and days are formatted. */
export const Letter = z.object({
  language: Language,
  /** One line, over the address: where it goes back to. */
  sender: z.string(),
  recipient: z.array(z.string()),
  day: z.string(),
  subject: z.string(),
  /** Paragraphs before the statement. */
  opening: z.array(z.string()),
  items: z.array(z.object({ document: z.string(), due: z.string(), amount: z.string(), charges: z.array(Line) })),
  deductions: z.array(Line),
  totals: z.array(Line),
  waysTitle: z.string(),
  ways: z.array(z.object({ title: z.string(), lines: z.array(z.string()) })),
  /** A picture of the Pix, to be read with a telephone: a data URL. */
  pixPicture: z
    .string()
    .regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/)
    .nullable(),
  /** Paragraphs after it. */
  closing: z.array(z.string()),
  signature: z.array(z.string()),
  /** Who asks, as every collection document must say. */
  footer: z.array(z.string()),
});
export type Letter = z.infer<typeof Letter>;

/** A letter as it may be printed now, or why not. */
export const LetterDraft = z.object({ blocked: LetterBlock.nullable(), letter: Letter.nullable() });
export type LetterDraft = z.infer<typeof LetterDraft>;
