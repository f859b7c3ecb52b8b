import type { Deps } from '../deps.ts';

export type TaskDeps = Pick<Deps, 'crm' | 'store' | 'clock' | 'calendar' | 'ledger'> & {
  /** For how long a request to the CRM may still take effect after it was made. */
  readonly requestLimitMs: number;
  /** Ids only, no names. */
  readonly log: (event: string, facts: { readonly task?: string; readonly error?: unknown }) => void;
};
