import type { Failure, Result } from './messages.ts';

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: Failure['code']): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code },
});
