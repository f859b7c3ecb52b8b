import { LONGEST_PAUSE_DAYS, LONGEST_PROMISE_DAYS } from '../../../shared/domain/commitment/commitment-problems.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { formatNumber } from '../../i18n/parse-number.ts';
import type { FieldProblem } from './read-draft.ts';

/** What is wrong with a field, in words; what nobody foresaw as well. */
export function problemText(
  { t, language }: DeskWords,
  field: string,
  problems: readonly FieldProblem[],
): string | undefined {
  const found = problems.find((one) => fieldOf(one) === field);
  if (!found) return undefined;
  switch (`${field}.${found.rule}`) {
    case 'dueOn.required':
    case 'until.required':
      return t('wrong.date.required');
    case 'dueOn.in_the_past':
    case 'until.in_the_past':
      return t('wrong.in_the_past');
    case 'dueOn.too_far':
      return t('wrong.dueOn.too_far', { n: LONGEST_PROMISE_DAYS });
    case 'until.too_far':
      return t('wrong.until.too_far', { n: LONGEST_PAUSE_DAYS });
    case 'amount.required':
      return t('wrong.amount.required');
    case 'amount.unreadable':
      return t('wrong.amount.unreadable', { example: formatNumber(123_456, language, 2) });
    case 'amount.not_positive':
      return t('wrong.amount.not_positive');
    case 'amount.not_owed':
      return t('wrong.amount.not_owed');
    case 'amount.more_than_owed':
      return t('wrong.amount.more_than_owed');
    case 'receivableIds.required':
      return t('wrong.receivableIds.required');
    case 'receivableIds.not_open':
      return t('wrong.receivableIds.not_open');
    case 'receivableIds.already_disputed':
      return t('wrong.receivableIds.already_disputed');
    case 'cause.required':
      return t('wrong.cause.required');
    case 'note.required':
      return t('wrong.note.required');
    default:
      return t('wrong.other');
  }
}

/** `terms.amount.minor` is about the amount. */
export function fieldOf({ field }: FieldProblem): string {
  return field.replace(/^terms\./, '').split('.')[0] ?? field;
}
