import type { ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import { EDITED_FIELDS } from '../../shared/domain/reminder/edited-fields.ts';
import { judgeWords } from '../reminder-mail/judge-words.ts';
import type { MailContent } from '../reminder-mail/mail-content.ts';
import { type RecipientLocale, recipientLocale } from '../reminder-mail/recipient-locale.ts';
import { renderReminder } from '../reminder-mail/render-reminder.ts';
import { TemplateFailure } from '../reminder-mail/templates/render-part.ts';
import { toneStepOf } from '../reminder-mail/tone-step-of.ts';
import { saysNothing } from './demand.ts';
import { contentOf, type Letter } from './letter-content.ts';

export interface WrittenLetter extends Pick<ReminderPreview, 'language' | 'subject' | 'words' | 'findings' | 'html'> {
  readonly pixCode: string | undefined;
  /** What it says, before it was put into words; undefined where nothing was written. */
  readonly content: MailContent | undefined;
  /** Whether the company's template has a part in it. */
  readonly templated: boolean;
  /** Why it must not be sent, whatever the books say. */
  readonly unfit: Extract<ReminderBlock, 'text_refused' | 'template_failed'> | undefined;
}

export const NO_WORDS: ReminderWords = { subject: '', greeting: '', opening: '', closing: '' };

const NOTHING: Omit<WrittenLetter, 'language'> = {
  subject: '',
  words: NO_WORDS,
  findings: [],
  html: '',
  content: undefined,
  pixCode: undefined,
  templated: false,
  unfit: undefined,
};

/** A mail in its recipient's language and the company's words, or in those somebody chose. Nothing is written where there is nothing to say, nobody to sign, or a template that does not work with it. */
export function writeLetter(letter: Letter): WrittenLetter {
  const { customer, supplier, demand, manner, edit = {} } = letter;
  const locale = recipientLocale(customer.language, edit.language);
  const { language } = locale;
  if (!supplier || saysNothing(demand, manner)) {
    return { language, ...NOTHING };
  }
  const { content, pixCode } = contentOf(letter, supplier, language);
  const isEdited = EDITED_FIELDS.some((field) => edit[field] !== undefined);
  const templated = EDITED_FIELDS.some((field) => edit[field] === undefined && content.template[field] !== undefined);
  const mail = renderedOrNot(content, locale);
  if (!mail) return { language, ...NOTHING, templated, unfit: 'template_failed' };
  const findings = isEdited || templated ? judgeWords({ ...mail, language, supplier, ...toneGround(content) }) : [];
  const isRefused = findings.some(({ severity }) => severity === 'refuse');
  const unfit = isRefused ? (isEdited ? 'text_refused' : 'template_failed') : undefined;
  return { language, ...mail, findings, content, pixCode, templated, unfit };
}

function renderedOrNot(content: MailContent, locale: RecipientLocale) {
  try {
    return renderReminder(content, locale);
  } catch (error) {
    if (error instanceof TemplateFailure) return undefined;
    throw error;
  }
}

/** Where the tone linter takes the mail to stand, and which names in it are as the record has them. */
export function toneGround({ supplier, customerName, recipientNames, items, dueSoon, manner, daysLate }: MailContent) {
  const documents = [...items, ...dueSoon].map(({ document }) => document);
  return {
    step: toneStepOf(manner, daysLate),
    verbatim: [supplier.name, customerName, ...recipientNames, ...documents],
  };
}
