import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import type { EditedField } from '../../shared/domain/reminder/edited-fields.ts';
import { documentCount, type MailContent, type Voice } from './mail-content.ts';
import { plainSubject, plainText } from './plain-text.ts';
import { renderPart } from './templates/render-part.ts';
import { variableValues } from './templates/variable-values.ts';
import { mannerTexts } from './texts/manner-texts.ts';

/** The words of a mail that people may edit: what they wrote in it, else what the company's template says, or else ours. */
export function wordsOf(content: MailContent, { texts, formats }: Voice): ReminderWords {
  const { supplier, recipientNames, items, written, template, manner } = content;
  const own = mannerTexts(texts, manner);
  const count = documentCount(items);
  const answerBy = formats.day(content.answerBy);
  const values = variableValues(content, formats);
  const templated = (part: EditedField): string | undefined => {
    const source = template[part];
    return source ? renderPart({ part, source, occasion: manner.occasion }, values) : undefined;
  };
  return {
    subject: plainSubject(written.subject ?? '') || (templated('subject') ?? own.subject(supplier.name, count)),
    greeting:
      plainSubject(written.greeting ?? '') || (templated('greeting') ?? texts.greeting(formats.list(recipientNames))),
    opening: plainText(written.opening ?? '') || (templated('opening') ?? own.opening(count, answerBy)),
    closing:
      written.closing === undefined
        ? (templated('closing') ?? own.closing?.(answerBy) ?? '')
        : plainText(written.closing),
  };
}
