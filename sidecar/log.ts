import { type Logger, pino } from 'pino';
import { CrmError } from './crm/crm.ts';

/** Written line by line and waited for, the log took longer than the answers it is about. */
const WRITTEN = { dest: 1, sync: false, minLength: 4096, periodicFlush: 100 };

/**
 * Structured lines on standard output, at most a tenth of a second late, without personal data: callers log ids, and what
 * could slip through is struck out.
 */
export function createLog(level: string): Logger {
  const options = {
    level,
    redact: {
      paths: ['authorization', '*.authorization', 'token', '*.token', 'key', '*.key', 'verifier', '*.verifier'],
    },
    serializers: { err: describeError, error: describeError },
  };
  return pino(options, pino.destination(WRITTEN));
}

/** A CRM may quote anything in its messages, names and addresses included: only its kind is kept. */
function describeError(error: unknown): object {
  if (error instanceof CrmError) return { type: 'CrmError', kind: error.kind, mayHaveLanded: error.mayHaveLanded };
  return error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack }
    : { type: 'unknown' };
}
