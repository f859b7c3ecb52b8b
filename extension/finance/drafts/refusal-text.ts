import { ReminderOutcome } from '../../../shared/contract/reminder.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import type { Failure } from '../../messaging/messages.ts';
import { failureText } from '../../ui/failure-text.ts';
import { outcomeKey } from '../../ui/reminder/outcome-text.ts';

/** Whether somebody else approved or dismissed it first. */
export const isSettled = ({ code, problems = [] }: Failure): boolean =>
  code === 'not_found' || problems.some(({ rule }) => rule === 'not_drafted');

/** Why a proposal does not leave, in a sentence. */
export function refusalText(words: FinanceWords, failure: Failure): string {
  if (isSettled(failure)) return words.f('drafts.settled');
  for (const { rule } of failure.problems ?? []) {
    const outcome = ReminderOutcome.safeParse(rule);
    if (outcome.success) return words.t(outcomeKey(outcome.data));
  }
  return failureText(words, failure).title;
}
