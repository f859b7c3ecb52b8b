import { z } from 'zod';

/** Whether the sidecar can do its work, step by step; public, so without names or addresses. */
export const Readiness = z.object({
  ready: z.boolean(),
  crm: z.enum(['reachable', 'unreachable', 'credentials_refused', 'unsupported_version', 'rights_missing']),
  crmVersion: z.string().nullable(),
  store: z.enum(['writable', 'failing']),
});
export type Readiness = z.infer<typeof Readiness>;
