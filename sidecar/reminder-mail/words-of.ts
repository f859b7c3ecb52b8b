import type { ReminderWords } from '../../shared/contract/reminder-edit.ts';
import { documentCount, type MailContent, type Voice } from './mail-content.ts';
import { plainSubject, plainText } from './plain-text.ts';
import { mannerTexts } from './texts/manner-texts.ts';

/** The words of a mail that people may edit: what they wrote, or else ours. */
export function wordsOf(content: MailContent, { texts, formats }: Voice): ReminderWords {
  const { supplier, recipientNames, items, written } = content;
  const own = mannerTexts(texts, content.manner);
  const count = documentCount(items);
  const answerBy = formats.day(content.answerBy);
  return {
    subject: plainSubject(written.subject ?? '') || own.subject(supplier.name, count),
    greeting: plainSubject(written.greeting ?? '') || texts.greeting(formats.list(recipientNames)),
    opening: plainText(written.opening ?? '') || own.opening(count, answerBy),
    closing: written.closing === undefined ? (own.closing?.(answerBy) ?? '') : plainText(written.closing),
  };
}
