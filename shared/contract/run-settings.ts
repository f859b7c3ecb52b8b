import { z } from 'zod';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../domain/policy/run-settings.ts';
import { TimeOfDay } from './common.ts';
import { Versioned } from './versioned.ts';

export const RunSettingsSchema = z.object({
  live: z.boolean(),
  killSwitch: z.boolean(),
  runAt: TimeOfDay,
  dailyCap: z.int().min(0).max(100_000),
  // What was saved before there was one has the default.
  dailyTasks: z.int().min(0).max(100_000).default(DEFAULT_RUN_SETTINGS.dailyTasks),
  onlySentInvoices: z.boolean().default(DEFAULT_RUN_SETTINGS.onlySentInvoices),
  bankDataMaxAgeDays: z.int().min(1).max(365).nullable().default(DEFAULT_RUN_SETTINGS.bankDataMaxAgeDays),
}) satisfies z.ZodType<RunSettings>;

export const VersionedRunSettings = Versioned.extend({ operation: RunSettingsSchema });
export type VersionedRunSettings = z.infer<typeof VersionedRunSettings>;
