import { z } from 'zod';
import { DEFAULT_RUN_SETTINGS, type RunSettings } from '../domain/policy/run-settings.ts';
import { TimeOfDay } from './common.ts';
import { Versioned } from './versioned.ts';

const Cap = z.int().min(0).max(100_000);
const MaxAgeDays = z.int().min(1).max(365).nullable();

const Common = { live: z.boolean(), killSwitch: z.boolean(), runAt: TimeOfDay, dailyCap: Cap };

/** What was saved before there was one has the default. */
export const RunSettingsSchema = z.object({
  ...Common,
  dailyTasks: Cap.default(DEFAULT_RUN_SETTINGS.dailyTasks),
  onlySentInvoices: z.boolean().default(DEFAULT_RUN_SETTINGS.onlySentInvoices),
  bankDataMaxAgeDays: MaxAgeDays.default(DEFAULT_RUN_SETTINGS.bankDataMaxAgeDays),
}) satisfies z.ZodType<RunSettings>;

/** What an extension of an earlier version does not say stays as it is. */
export const RunSettingsChange = z.object({
  ...Common,
  dailyTasks: Cap.optional(),
  onlySentInvoices: z.boolean().optional(),
  bankDataMaxAgeDays: MaxAgeDays.optional(),
});
export type RunSettingsChange = z.infer<typeof RunSettingsChange>;

export const VersionedRunSettings = Versioned.extend({ operation: RunSettingsSchema });
export type VersionedRunSettings = z.infer<typeof VersionedRunSettings>;
