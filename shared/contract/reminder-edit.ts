import { z } from 'zod';
import { EDITED_FIELDS, LONGEST } from '../domain/reminder/edited-fields.ts';
import type { CompulsoryPart } from '../domain/tone/compulsory-part.ts';
import { TONE_RULES } from '../domain/tone/tone-finding.ts';
import { Id, Language } from './common.ts';

/** Plain text, in which a line break is one. What is absent is as it would be without: the standard words, the recipient's language, who is usually written to. */
export const ReminderEdit = z.object({
  language: Language.optional(),
  /** Of the customer's own contacts; nobody else can be named. */
  recipientIds: z.array(Id).min(1).max(50).optional(),
  subject: z.string().min(1).max(LONGEST.subject).optional(),
  greeting: z.string().min(1).max(LONGEST.greeting).optional(),
  opening: z.string().min(1).max(LONGEST.opening).optional(),
  /** Empty: none. */
  closing: z.string().max(LONGEST.closing).optional(),
});
export type ReminderEdit = z.infer<typeof ReminderEdit>;

/** The words of a mail that may be edited, as they stand in it. */
export const ReminderWords = z.object({
  subject: z.string(),
  greeting: z.string(),
  opening: z.string(),
  closing: z.string(),
});
export type ReminderWords = z.infer<typeof ReminderWords>;

const COMPULSORY_PARTS = [
  'way_to_pay',
  'way_to_answer',
  'already_paid',
  'supplier_name',
  'supplier_address',
  'supplier_tax_id',
] as const satisfies readonly CompulsoryPart[];

/** What words may break. */
export const WORD_RULES = [...TONE_RULES, ...COMPULSORY_PARTS] as const;

/** What the law or kindness has against an edited text; `refuse` keeps it from being sent. */
export const WordFinding = z.object({
  field: z.enum(EDITED_FIELDS),
  rule: z.enum(WORD_RULES),
  severity: z.enum(['refuse', 'warn']),
  /** The words meant; empty where something is missing. */
  excerpt: z.string(),
  /** A kinder way to say it, in the mail's language. */
  suggestion: z.string(),
});
export type WordFinding = z.infer<typeof WordFinding>;
