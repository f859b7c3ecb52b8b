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
  return either('count == 1', say(1), say(MANY).replaceAll(String(MANY), '{{ count }}'));
}

/** A variable, a word, a space or a sign. */
const PIECE = /\{\{.*?\}\}|[\p{L}\p{N}]+|\s+|./gu;

/** Two texts in one: said once where they say the same, at their beginning and their end. */
function either(condition: string, then: string, otherwise: string): string {
  const [a, b] = [then.match(PIECE) ?? [], otherwise.match(PIECE) ?? []];
  const head = alike(a, b);
  const [restA, restB] = [a.slice(head), b.slice(head)];
  const tail = alike(restA.toReversed(), restB.toReversed());
  const inA = restA.slice(0, restA.length - tail).join('');
  const inB = restB.slice(0, restB.length - tail).join('');
  const choice = inA + inB && `{% if ${condition} %}${inA}${inB && `{% else %}${inB}`}{% endif %}`;
  return a.slice(0, head).join('') + choice + restA.slice(restA.length - tail).join('');
}

/** How many pieces two texts begin with alike. */
function alike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((piece, index) => piece !== b[index]);
  return at < 0 ? a.length : at;
}
