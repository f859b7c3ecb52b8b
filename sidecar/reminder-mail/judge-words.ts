import type { Language } from '../../shared/contract/common.ts';
import type { ReminderWords, WordFinding } from '../../shared/contract/reminder-edit.ts';
import { EDITED_FIELDS, type EditedField } from '../../shared/domain/reminder/edited-fields.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import type { ToneFinding } from '../../shared/domain/tone/tone-finding.ts';
import type { ToneStep } from '../../shared/domain/tone/tone-step.ts';
import type { Supplier } from './supplier.ts';

export interface ToneGround {
  readonly language: Language;
  readonly step: ToneStep;
  /** Names and document numbers, which are not ours to correct. */
  readonly verbatim: readonly string[];
}

export interface JudgedMail extends ToneGround {
  readonly words: ReminderWords;
  readonly html: string;
  readonly supplier: Supplier;
}

/** What the linter has against each edited text, and what the mail as a whole then lacks or says. */
export function judgeWords({ words, html, supplier, ...ground }: JudgedMail): WordFinding[] {
  const { step, language } = ground;
  const found = EDITED_FIELDS.flatMap((field) => judgeField(field, words[field], ground));
  if (found.some(({ severity }) => severity === 'refuse')) return found;
  // Words of two fields, or of one and ours, may say together what none says alone.
  const together = lint(undefined, html, ground).filter(({ severity }) => severity === 'refuse');
  const missing = missingParts({ body: html, context: { step, channel: 'email', language, supplier } });
  return [
    ...found,
    ...together.map((finding) => toFinding('opening', finding)),
    ...missing.map(
      ({ rule, suggestion }) => ({ field: 'closing', rule, severity: 'refuse', excerpt: '', suggestion }) as const,
    ),
  ];
}

/** What the linter has against one text by itself. */
export function judgeField(field: EditedField, text: string, ground: ToneGround): WordFinding[] {
  const markup = asMarkup(text);
  const found = field === 'subject' ? lint(markup, '', ground) : lint(undefined, markup, ground);
  return found.map((finding) => toFinding(field, finding));
}

function lint(subject: string | undefined, body: string, ground: ToneGround): ToneFinding[] {
  return lintTone({ subject, body, channel: 'email', ...ground });
}

/** As it will stand in the mail: what reads as a tag to a linter is shown to the reader as it is. */
const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asText = (markup: string) => markup.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function toFinding(field: EditedField, { rule, severity, excerpt, suggestion }: ToneFinding): WordFinding {
  return { field, rule, severity, excerpt: asText(excerpt), suggestion };
}
