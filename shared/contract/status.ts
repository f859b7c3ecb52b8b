import { z } from 'zod';
import { Instant } from './common.ts';

/** The mirror of the CRM's receivables; `read` of `total` lines while it is read for the first time. */
export const LedgerStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading'), read: z.int().nonnegative(), total: z.int().nonnegative() }),
  z.object({ state: z.enum(['fresh', 'stale']), asOf: Instant }),
]);
export type LedgerStatus = z.infer<typeof LedgerStatus>;

/** Whether the sidecar can do its work, step by step; public, so without names or addresses. */
export const Readiness = z.object({
  ready: z.boolean(),
  crm: z.enum(['reachable', 'unreachable', 'credentials_refused', 'unsupported_version', 'rights_missing']),
  crmVersion: z.string().nullable(),
  store: z.enum(['writable', 'failing']),
  ledger: LedgerStatus,
});
export type Readiness = z.infer<typeof Readiness>;
