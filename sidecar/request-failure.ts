import type { ErrorCode } from '../shared/contract/error.ts';

/** What is wrong with which field, by dotted path; in a text, on which line, and with which words. */
export interface Problem {
  readonly field: string;
  readonly rule: string;
  readonly line?: number | undefined;
  readonly excerpt?: string | undefined;
}

/** A request that cannot be done, in the wire's words. `message` is English and safe to show to whoever asked. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message);
  }
}
