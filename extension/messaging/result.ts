import type { Failure, Result } from './messages.ts';

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: Failure['code']): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code },
});

/** The same answer with its value turned into another; a failure stays as it is. */
export const mapResult = <T, U>(result: Result<T>, turn: (value: T) => U): Result<U> =>
  result.ok ? succeeded(turn(result.value)) : result;
