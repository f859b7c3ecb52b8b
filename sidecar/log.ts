import { type Logger, pino } from 'pino';
import { CrmError } from './crm/crm.ts';

/** Structured lines on standard output, without personal data: callers log ids, and what could slip through is struck out. */
export function createLog(level: string): Logger {
  return pino({
    level,
    redact: {
      paths: ['authorization', '*.authorization', 'token', '*.token', 'key', '*.key', 'verifier', '*.verifier'],
    },
    serializers: { err: describeError, error: describeError },
  });
}

/** A CRM may quote anything in its messages, names and addresses included: only its kind is kept. */
function describeError(error: unknown): object {
  if (error instanceof CrmError) return { type: 'CrmError', kind: error.kind, mayHaveLanded: error.mayHaveLanded };
  return error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack }
    : { type: 'unknown' };
}
