import type { Assessment, KnownAssessment } from '../../shared/contract/assessment.ts';
import type { Words } from '../i18n/words.ts';
import type { Shown } from '../state/shown.ts';
import { failureText, type Trouble } from './failure-text.ts';

/** What can be said of a customer right now. Only `known` may ever read as "owes nothing". */
export type Reading =
  | { readonly is: 'loading' }
  | { readonly is: 'known'; readonly value: KnownAssessment; readonly asOf: string; readonly staleBy?: Trouble }
  | ({ readonly is: 'unknown'; readonly noCustomer: boolean } & Trouble);

export function readingOf(shown: Shown<Assessment>, words: Words): Reading {
  if (shown.state === 'loading') return { is: 'loading' };
  if (shown.state === 'failed') return { is: 'unknown', noCustomer: false, ...failureText(words, shown.failure) };
  const { value, asOf } = shown;
  if (value.kind === 'unknown') {
    const { cause } = value;
    const title = words.t(`unknown.${cause}`);
    return { is: 'unknown', noCustomer: cause === 'no_customer', title, todo: words.t(`unknown.${cause}.todo`) };
  }
  return shown.state === 'stale'
    ? { is: 'known', value, asOf, staleBy: failureText(words, shown.failure) }
    : { is: 'known', value, asOf };
}
