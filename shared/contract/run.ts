import { z } from 'zod';
import { CHANNELS, STEP_ANCHORS, STEP_MODES } from '../domain/policy/policy.ts';
import { Day, Id, Instant } from './common.ts';
import { Names } from './policy.ts';
import { ReminderOutcome } from './reminder.ts';

/** What a run did, or would do, about one customer. */
export const RUN_OUTCOMES = ['waiting', 'queued', 'drafted', 'to_do', 'dry_run', 'not_sent'] as const;

export const RunEntry = z.object({
  customerId: Id,
  policyId: z.string(),
  stepId: z.string(),
  channel: z.enum(CHANNELS),
  mode: z.enum(STEP_MODES),
  anchor: z.enum(STEP_ANCHORS),
  debtIds: z.array(Id).readonly(),
  /** What it speaks of, in minor units of the company's currency. */
  minor: z.int(),
  outcome: z.enum(RUN_OUTCOMES),
  /** Why it was not sent. */
  why: ReminderOutcome.nullable(),
  reminderId: z.string().nullable(),
});
export type RunEntry = z.infer<typeof RunEntry>;

const Summary = {
  companyId: Id,
  day: Day,
  startedAt: Instant,
  /** Null while it is under way. */
  finishedAt: Instant.nullable(),
  /** Nothing left: nobody had gone live. */
  dryRun: z.boolean(),
  counts: z.record(z.enum(RUN_OUTCOMES), z.int().nonnegative()),
  /** Customers with a debt to speak of whom no step reached, by the rule that stopped them. */
  stopped: z.record(z.string(), z.int().nonnegative()),
};

/** The last runs of a company, latest first. */
export const RunList = z.object({ runs: z.array(z.object(Summary)) });
export type RunList = z.infer<typeof RunList>;

/** One run, customer by customer: why each was, or was not, contacted. Of one not begun, what it would do now. */
export const RunReport = z.object({
  ...Summary,
  stepNames: z.record(z.string(), Names),
  entries: z.array(z.object({ ...RunEntry.shape, customerName: z.string() })),
  stops: z.array(z.object({ customerId: Id, customerName: z.string(), rules: z.array(z.string()) })),
});
export type RunReport = z.infer<typeof RunReport>;
