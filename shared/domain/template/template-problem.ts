import type { EditedField } from '../reminder/edited-fields.ts';
import type { CompulsoryPart } from '../tone/compulsory-part.ts';
import type { ToneRule } from '../tone/tone-finding.ts';

/** What keeps a template from being used at all. */
export const TEMPLATE_RULES = [
  /** Between the braces stands something that is none of the few forms there are. */
  'template_syntax',
  /** Something that was opened is not closed. */
  'template_unclosed',
  'template_unknown_tag',
  'template_unknown_filter',
  'template_unknown_variable',
  /** A mail of this occasion has no such thing. */
  'template_variable_not_here',
  /** Braces that would be read by the customer. */
  'template_stray_braces',
  /** An amount that would be the same for everybody. */
  'template_fixed_amount',
  /** It comes out longer than a mail can be. */
  'template_too_long',
  /** It comes out empty. */
  'template_says_nothing',
] as const;
export type TemplateRule = (typeof TEMPLATE_RULES)[number];

/** What is wrong with one part of a template. */
export interface TemplateProblem {
  readonly part: EditedField;
  readonly rule: TemplateRule | ToneRule | CompulsoryPart;
  /** Of the part, the first being 1; undefined where it cannot be told. */
  readonly line: number | undefined;
  /** The words or the code meant; may be empty. */
  readonly excerpt: string;
  /** What could be said instead, in the mail's language; none for code. */
  readonly suggestion?: string;
}
