import type { Deps } from '../deps.ts';

/** What happened to a reminder, for the log: ids only, no names or addresses. */
type OutboxLog = (event: string, facts: { readonly reminder?: string; readonly error?: unknown }) => void;

export type OutboxDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar'> & {
  /** For how long a request to the CRM may still take effect after it was made. */
  readonly requestLimitMs: number;
  readonly log: OutboxLog;
};
