import type { Assessment, KnownAssessment, UnknownCause } from '../../shared/contract/assessment.ts';
import type { Words } from '../i18n/words.ts';
import type { Failure } from '../messaging/messages.ts';
import type { Shown } from '../state/shown.ts';
import { failureText, type Trouble } from './failure-text.ts';

/** What can be said of a customer right now. Only `known` may ever read as "owes nothing", and only without `staleBy`: its figures are those of `value.asOf`. */
export type Reading =
  | { readonly is: 'loading' }
  | { readonly is: 'known'; readonly value: KnownAssessment; readonly staleBy?: Trouble }
  | ({ readonly is: 'unknown'; readonly cause: UnknownCause | Failure['code'] } & Trouble);

export function readingOf(shown: Shown<Assessment>, words: Words): Reading {
  const { t } = words;
  if (shown.state === 'loading') return { is: 'loading' };
  if (shown.state === 'failed') {
    return { is: 'unknown', cause: shown.failure.code, ...failureText(words, shown.failure) };
  }
  const { value } = shown;
  if (value.kind === 'unknown') {
    const { cause } = value;
    return { is: 'unknown', cause, title: t(`unknown.${cause}`), todo: t(`unknown.${cause}.todo`) };
  }
  if (shown.state === 'stale') return { is: 'known', value, staleBy: failureText(words, shown.failure) };
  return value.stale
    ? { is: 'known', value, staleBy: { title: t('failure.crm'), todo: t('stale.crm.todo') } }
    : { is: 'known', value };
}
