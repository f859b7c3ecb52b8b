import type { Language } from '../../shared/contract/common.ts';
import type { ReminderWords, WordFinding } from '../../shared/contract/reminder-edit.ts';
import { EDITED_FIELDS, type EditedField } from '../../shared/domain/reminder/edited-fields.ts';
import { lintTone } from '../../shared/domain/tone/lint-tone.ts';
import { missingParts } from '../../shared/domain/tone/missing-parts.ts';
import type { ToneFinding } from '../../shared/domain/tone/tone-finding.ts';
import type { ToneStep } from '../../shared/domain/tone/tone-step.ts';
import type { Supplier } from './supplier.ts';

export interface JudgedMail {
  readonly words: ReminderWords;
  readonly html: string;
  readonly language: Language;
  readonly step: ToneStep;
  readonly supplier: Supplier;
  /** Names and document numbers, which are not ours to correct. */
  readonly verbatim: readonly string[];
}

/** What the linter has against each edited text, and what the mail as a whole then lacks or says. */
export function judgeWords({ words, html, language, step, supplier, verbatim }: JudgedMail): WordFinding[] {
  const lint = (subject: string | undefined, body: string) =>
    lintTone({ subject, body, language, channel: 'email', step, verbatim });
  const found = EDITED_FIELDS.flatMap((field) => {
    const text = asMarkup(words[field]);
    return (field === 'subject' ? lint(text, '') : lint(undefined, text)).map((finding) => toFinding(field, finding));
  });
  if (found.some(({ severity }) => severity === 'refuse')) return found;
  // Words of two fields, or of one and ours, may say together what none says alone.
  const together = lint(undefined, html).filter(({ severity }) => severity === 'refuse');
  const missing = missingParts({ body: html, context: { step, channel: 'email', language, supplier } });
  return [
    ...found,
    ...together.map((finding) => toFinding('opening', finding)),
    ...missing.map(
      ({ rule, suggestion }) => ({ field: 'closing', rule, severity: 'refuse', excerpt: '', suggestion }) as const,
    ),
  ];
}

/** As it will stand in the mail: what reads as a tag to a linter is shown to the reader as it is. */
const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const asText = (markup: string) => markup.replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function toFinding(field: EditedField, { rule, severity, excerpt, suggestion }: ToneFinding): WordFinding {
  return { field, rule, severity, excerpt: asText(excerpt), suggestion };
}
