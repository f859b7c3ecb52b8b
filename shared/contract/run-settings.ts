import { z } from 'zod';
import type { RunSettings } from '../domain/policy/run-settings.ts';
import { TimeOfDay } from './common.ts';
import { Versioned } from './versioned.ts';

export const RunSettingsSchema = z.object({
  live: z.boolean(),
  killSwitch: z.boolean(),
  runAt: TimeOfDay,
  dailyCap: z.int().min(0).max(100_000),
}) satisfies z.ZodType<RunSettings>;

export const VersionedRunSettings = Versioned.extend({ operation: RunSettingsSchema });
export type VersionedRunSettings = z.infer<typeof VersionedRunSettings>;
