import type { Failure, Result } from '../messaging/messages.ts';
import type { Shown } from './shown.ts';

/** What is shown once an answer is here: a failure keeps the last value and calls it stale. */
export function settle<T>(before: Shown<T>, result: Result<{ readonly value: T; readonly asOf: string }>): Shown<T> {
  if (result.ok) return { state: 'fresh', ...result.value };
  const { failure } = result;
  if (before.state === 'fresh' || before.state === 'stale') return { ...before, state: 'stale', failure };
  return { state: 'failed', failure };
}

const PASSING: readonly Failure['code'][] = [
  'sidecar_away',
  'sidecar_unknown_answer',
  'crm_unreachable',
  'internal',
  'too_many_requests',
  'not_signed_in',
  'crm_session_missing',
];

/** Whether asking again later may help without anybody doing anything. */
export function isPassing({ code }: Failure): boolean {
  return PASSING.includes(code);
}
