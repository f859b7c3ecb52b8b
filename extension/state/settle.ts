import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Failure, Result } from '../messaging/messages.ts';
import type { Shown } from './shown.ts';

/** What is shown once an answer is here: a failure keeps the last value and calls it stale. */
export function settle<T>(before: Shown<T>, result: Result<T>): Shown<T> {
  if (result.ok) return { state: 'fresh', value: result.value };
  const { failure } = result;
  if ('value' in before) return { state: 'stale', value: before.value, failure };
  return { state: 'failed', failure };
}

const PASSING: readonly Failure['code'][] = [
  'sidecar_away',
  'sidecar_unknown_answer',
  'crm_unreachable',
  'not_read_yet',
  'internal',
  'too_many_requests',
  'not_signed_in',
  'crm_session_missing',
];

/** Whether asking again later may help without anybody doing anything. */
export function isPassing(shown: Shown<Assessment>): boolean {
  if ('failure' in shown) return PASSING.includes(shown.failure.code);
  return shown.state === 'fresh' && shown.value.kind === 'known' && shown.value.stale;
}
