import { LANGUAGES, type Language } from '../../../shared/domain/language.ts';
import type { PolicyStep } from '../../../shared/domain/policy/policy.ts';
import { PRESETS } from '../../../shared/domain/policy/presets.ts';
import { type Manner, mannerOf } from '../../../shared/domain/reminder/manner.ts';
import { occasionOf } from '../../../shared/domain/reminder/occasion.ts';
import type { ToneStep } from '../../../shared/domain/tone/tone-step.ts';
import type { MailContent } from '../mail-content.ts';
import { renderReminder } from '../render-reminder.ts';
import { toneStepOf } from '../tone-step-of.ts';
import { someContent } from './some-content.ts';

export interface Mail {
  readonly content: MailContent;
  readonly language: Language;
  /** Where the tone linter takes it to stand. */
  readonly step: ToneStep;
  readonly subject: string;
  readonly html: string;
}

/** The e-mail steps of every preset, in every language, of one invoice and of three. */
export const MAILED_POLICIES = PRESETS.flatMap(({ id, steps }) =>
  LANGUAGES.flatMap((language) =>
    [1, 3].map((count) => ({ policy: id, steps: steps.filter(isMailed), language, count })),
  ),
);

/** A step's mail on the step's own day. */
export function stepMail(step: PolicyStep, language: Language, sketch: Partial<MailContent>): Mail {
  const daysLate = Math.max(0, step.offset.days);
  return mailIn(mannerOf(occasionOf(step), step.tone, daysLate), daysLate, language, sketch);
}

export function mailIn(manner: Manner, daysLate: number, language: Language, sketch: Partial<MailContent>): Mail {
  const isThanks = manner.occasion === 'paid';
  const content = someContent({ ...sketch, ...(isThanks && { items: [], totals: [], dueSoon: [] }), manner });
  const mail = renderReminder(content, { language, locale: language });
  return { content, language, step: toneStepOf(manner, daysLate), ...mail };
}

function isMailed({ channels }: PolicyStep): boolean {
  return channels.includes('email');
}
