import { z } from 'zod';
import { EDITED_FIELDS } from '../domain/reminder/edited-fields.ts';
import { MANNERS } from '../domain/reminder/manner.ts';
import { LONGEST_TEMPLATE, type MailTemplates, mannerId } from '../domain/template/mail-templates.ts';
import { TEMPLATE_RULES } from '../domain/template/template-problem.ts';
import { TEMPLATE_VARIABLES } from '../domain/template/template-variables.ts';
import { Id, Language } from './common.ts';
import { ReminderWords, WORD_RULES, WordFinding } from './reminder-edit.ts';
import { Versioned } from './versioned.ts';

const Part = (longest: number) => z.string().min(1).max(longest).optional();

/** Liquid, of which only values and choices; a part that is absent says Em Dia's own words. */
export const TemplatePartsSchema = z.strictObject({
  subject: Part(LONGEST_TEMPLATE.subject),
  greeting: Part(LONGEST_TEMPLATE.greeting),
  opening: Part(LONGEST_TEMPLATE.opening),
  closing: Part(LONGEST_TEMPLATE.closing),
});

/** As in `overdue_firm`. */
export const MannerIdSchema = z.enum(MANNERS.map(mannerId));

export const MailTemplatesSchema: z.ZodType<MailTemplates, MailTemplates> = z.object({
  mails: z.partialRecord(MannerIdSchema, z.partialRecord(Language, TemplatePartsSchema)),
});

export const VersionedTemplates = Versioned.extend({ templates: MailTemplatesSchema });
export type VersionedTemplates = z.infer<typeof VersionedTemplates>;

/** A template, saved or not, to be seen as a mail: to a customer, or by example where none is named. */
export const TemplatePreviewRequest = z.object({
  manner: MannerIdSchema,
  language: Language,
  parts: TemplatePartsSchema,
  customerId: Id.optional(),
});
export type TemplatePreviewRequest = z.infer<typeof TemplatePreviewRequest>;

export const TemplatePreview = z.object({
  /** Our own words, as a template would say them. */
  own: ReminderWords,
  /** What it would be refused for if it were saved so. */
  problems: z.array(
    z.object({
      part: z.enum(EDITED_FIELDS),
      rule: z.enum([...TEMPLATE_RULES, ...WORD_RULES]),
      /** From 1; null where it cannot be told. */
      line: z.int().positive().nullable(),
      excerpt: z.string(),
      suggestion: z.string(),
    }),
  ),
  /** What could be kinder in the mail that is shown. */
  warnings: z.array(WordFinding),
  /** Whose data it shows; null: an example's. A customer with nothing to write about is shown by example too. */
  customerName: z.string().nullable(),
  /** What each variable that may be used here stands for in it; empty where it stands for nothing. */
  values: z.array(z.object({ name: z.enum(TEMPLATE_VARIABLES), value: z.string() })),
  subject: z.string(),
  /** To be shown in a sandbox; empty where it cannot be written at all. */
  html: z.string(),
});
export type TemplatePreview = z.infer<typeof TemplatePreview>;
