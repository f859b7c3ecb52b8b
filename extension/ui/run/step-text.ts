import type { RunReport } from '../../../shared/contract/run.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';

/** A step by its name in the reader's language; one that the policy has no more says so. */
export function stepText(
  { f, language }: FinanceWords,
  names: RunReport['stepNames'][string] | null | undefined,
): string {
  return names ? names[language] : f('drafts.stepGone');
}
