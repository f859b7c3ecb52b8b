import { z } from 'zod';
import { Id, Instant } from './common.ts';

/** What comes with the settings of a company. `version` 0: the defaults, never saved. It is also the ETag to send back in `If-Match`. */
export const Versioned = z.object({
  companyId: Id,
  version: z.int().nonnegative(),
  savedAt: Instant.nullable(),
  savedBy: z.string().nullable(),
});

interface Problem {
  readonly field: string;
  readonly rule: string;
}

/** Refuses what the domain finds a problem in, each at its field; for `superRefine`. */
export const refusing =
  <Settings>(problemsOf: (settings: Settings) => readonly Problem[]) =>
  (settings: Settings, context: z.RefinementCtx): void => {
    for (const { field, rule } of problemsOf(settings)) {
      context.addIssue({ code: 'custom', message: rule, path: field.split('.') });
    }
  };
