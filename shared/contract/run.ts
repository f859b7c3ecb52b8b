import { z } from 'zod';
import { STOP_RULES } from '../domain/planning/contact-plan.ts';
import { CHANNELS, STEP_ANCHORS, STEP_MODES } from '../domain/policy/policy.ts';
import { REMINDER_STATES } from '../domain/reminder/reminder-state.ts';
import { Day, Id, Instant } from './common.ts';
import { PlanReason } from './plan.ts';
import { Names } from './policy.ts';
import { ReminderOutcome } from './reminder.ts';

/** What a run did, or would do, about one customer. */
export const RUN_OUTCOMES = ['waiting', 'queued', 'drafted', 'task_made', 'to_do', 'dry_run', 'not_sent'] as const;

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
  /** Why this step, this way, today. */
  reasons: z.array(PlanReason).readonly().default([]),
  outcome: z.enum(RUN_OUTCOMES),
  /** Why it was not sent. */
  why: ReminderOutcome.nullable(),
  reminderId: z.string().nullable(),
});
export type RunEntry = z.infer<typeof RunEntry>;

const StopRule = z.enum(STOP_RULES);

const Summary = {
  companyId: Id,
  day: Day,
  startedAt: Instant,
  /** Null while it is under way. */
  finishedAt: Instant.nullable(),
  /** Nothing left: nobody had gone live. */
  dryRun: z.boolean(),
  counts: z.record(z.enum(RUN_OUTCOMES), z.int().nonnegative()),
  /** Customers with a debt to speak of whom no step reached. */
  stoppedCustomers: z.int().nonnegative(),
  /** How many of them each rule stopped; several may have stopped one. */
  stopped: z.partialRecord(StopRule, z.int().nonnegative()),
};

/** The last runs of a company, latest first. */
export const RunList = z.object({ runs: z.array(z.object(Summary)) });
export type RunList = z.infer<typeof RunList>;

/** One run, customer by customer: why each was, or was not, contacted. Of one not begun, what it would do now. */
export const RunReport = z.object({
  ...Summary,
  stepNames: z.record(z.string(), Names),
  entries: z.array(
    z.object({
      ...RunEntry.shape,
      customerName: z.string(),
      /** What became of the message since; null where there is none. */
      became: z.object({ state: z.enum(REMINDER_STATES), outcome: ReminderOutcome.nullable() }).nullable(),
    }),
  ),
  stops: z.array(z.object({ customerId: Id, customerName: z.string(), rules: z.array(StopRule) })),
});
export type RunReport = z.infer<typeof RunReport>;
