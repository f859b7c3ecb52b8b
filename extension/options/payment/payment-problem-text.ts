import { BR_CODE_LIMITS } from '../../../shared/domain/payment/br-code.ts';
import { PAYMENT_FACT_RULES, PAYMENT_RULES } from '../../../shared/domain/payment/payment-settings.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { entryProblemText } from '../entry-problem-text.ts';
import { isEntryProblem } from '../number-entry.ts';
import { PERCENT_RANGE } from './payment-draft.ts';
import type { PaymentFieldProblem, PaymentProblems } from './payment-parts.ts';

/** What is wrong with a field and how to put it right. */
export function paymentProblemText(words: OptionsWords, problem: PaymentFieldProblem): string {
  const { o } = words;
  if (isEntryProblem(problem)) return entryProblemText(words, problem, PERCENT_RANGE, 200);
  switch (problem) {
    case 'merchant_name_too_long':
      return o('problem.merchant_name_too_long', { n: BR_CODE_LIMITS.merchantName });
    case 'merchant_city_too_long':
      return o('problem.merchant_city_too_long', { n: BR_CODE_LIMITS.merchantCity });
    default:
      return o(`problem.${problem}`);
  }
}

const RULES = [...PAYMENT_RULES, ...PAYMENT_FACT_RULES];

/** What the sidecar found wrong, in our words where we have some; a line of the bank data at the field of them all. */
export function refusedFields(refusals: readonly { field: string; rule: string }[]): PaymentProblems {
  return Object.fromEntries(
    refusals.map(({ field, rule }) => [
      field.replace(/^bank\.lines\.\d+$/, 'bank.lines'),
      RULES.find((known) => known === rule) ?? 'refused',
    ]),
  );
}
