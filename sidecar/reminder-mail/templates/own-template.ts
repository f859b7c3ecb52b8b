import type { ReminderWords } from '../../../shared/contract/reminder-edit.ts';
import type { Manner } from '../../../shared/domain/reminder/manner.ts';
import type { MailTexts } from '../texts/mail-texts.ts';
import { mannerTexts } from '../texts/manner-texts.ts';

/** Stands in our words where the number of invoices will. */
const MANY = 987_654;
const COMPANY = '{{ company }}';
const ANSWER_BY = '{{ answer_by }}';

/** Our own words as a template would say them: what somebody begins to write their own from. */
export function ownTemplate(texts: MailTexts, manner: Manner): ReminderWords {
  const own = mannerTexts(texts, manner);
  return {
    subject: byCount((count) => own.subject(COMPANY, count)),
    greeting: either('names', texts.greeting('{{ names }}'), texts.greeting('')),
    opening: byCount((count) => own.opening(count, ANSWER_BY)),
    closing: own.closing?.(ANSWER_BY) ?? '',
  };
}

function byCount(say: (count: number) => string): string {
  const many = say(MANY).replaceAll(String(MANY), '{{ count }}');
  return either('count == 1', say(1), many);
}

function either(condition: string, then: string, otherwise: string): string {
  return then === otherwise ? then : `{% if ${condition} %}${then}{% else %}${otherwise}{% endif %}`;
}
