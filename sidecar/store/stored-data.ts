import { z } from 'zod';
import { CalendarSettingsShape } from '../../shared/contract/calendar-settings.ts';
import { CommitmentTerms } from '../../shared/contract/commitment.ts';
import { Day, Money } from '../../shared/contract/common.ts';
import { MailTemplatesSchema } from '../../shared/contract/mail-templates.ts';
import { PaymentSettingsShape } from '../../shared/contract/payment-settings.ts';
import { Recipient, ReminderOutcome } from '../../shared/contract/reminder.ts';
import { ReminderEdit } from '../../shared/contract/reminder-edit.ts';
import { RUN_OUTCOMES, RunEntry } from '../../shared/contract/run.ts';
import { RunSettingsSchema } from '../../shared/contract/run-settings.ts';
import { ThresholdsShape } from '../../shared/contract/thresholds.ts';
import { COMMITMENT_ENDS } from '../../shared/domain/commitment/commitment.ts';
import { CONSENT_CHANNELS } from '../../shared/domain/contact/consent.ts';
import { CONTACT_OUTCOMES, NOTED_CHANNELS } from '../../shared/domain/contact/noted-contact.ts';
import { REASON_CODES } from '../../shared/domain/contact/reason-code.ts';
import { STOP_RULES } from '../../shared/domain/planning/contact-plan.ts';
import { CHANNELS, STEP_ANCHORS } from '../../shared/domain/policy/policy.ts';
import { DELIVERY_STATUSES } from '../../shared/domain/reminder/delivery.ts';
import { MESSAGE_CHANNELS } from '../../shared/domain/reminder/message-channel.ts';
import { REMINDER_STATES } from '../../shared/domain/reminder/reminder-state.ts';
import type { SettingsKind } from '../../shared/domain/settings.ts';
import { TASK_STATES, TASK_STOPS, type TaskEnd } from '../../shared/domain/task/task.ts';
import type {
  RunSummary,
  StoredCommitment,
  StoredConsent,
  StoredContact,
  StoredNote,
  StoredReminder,
  StoredRun,
  StoredSettings,
  StoredTask,
  StoredTelling,
} from './store.ts';

/** Raised with every change of shape, and a step added to `migrations.ts`; a file of a higher version is refused. */
export const SCHEMA_VERSION = 8;

/** JSON has no `undefined`: a key that is not there stands for it. */
const orAbsent = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value);

const versionsOf = <Schema extends z.ZodType>(settings: Schema) =>
  z.array(
    z.object({
      companyId: z.int(),
      version: z.int().positive(),
      settings,
      savedAt: z.string(),
      savedBy: z.string(),
      savedById: z.int().optional(),
    }),
  );

const Person = z.object({ userId: z.int(), name: z.string() });

const TakenStepSchema = z.object({
  policyId: z.string(),
  stepId: z.string(),
  anchor: z.enum(STEP_ANCHORS),
  debtIds: z.array(z.int()),
});

const StoredReminderSchema = z.object({
  id: z.string(),
  key: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  state: z.enum(REMINDER_STATES),
  fingerprint: z.string(),
  messageId: z.string(),
  channel: z.enum(MESSAGE_CHANNELS),
  recipients: z.array(Recipient),
  number: orAbsent(z.string()),
  subject: z.string(),
  queuedAt: z.string(),
  queuedBy: Person,
  sendAt: z.string(),
  calledAt: orAbsent(z.string()),
  sentAt: orAbsent(z.string()),
  outcome: orAbsent(ReminderOutcome),
  attempts: z.int().nonnegative(),
  step: orAbsent(TakenStepSchema),
  delivery: orAbsent(z.array(z.object({ contactId: z.int(), status: z.enum(DELIVERY_STATUSES) }))),
  edit: orAbsent(ReminderEdit),
  templatesVersion: orAbsent(z.int().positive()),
}) satisfies z.ZodType<StoredReminder>;

const StoredCommitmentSchema = z.object({
  id: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  terms: CommitmentTerms,
  note: z.string(),
  companyAmount: orAbsent(Money),
  madeOn: Day,
  madeAt: z.string(),
  madeBy: Person,
  end: orAbsent(
    z.object({ how: z.enum(COMMITMENT_ENDS), on: Day, at: z.string(), by: orAbsent(Person), note: z.string() }),
  ),
}) satisfies z.ZodType<StoredCommitment>;

const StoredContactSchema = z.object({
  id: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  channel: z.enum(NOTED_CHANNELS),
  outcome: z.enum(CONTACT_OUTCOMES),
  reason: orAbsent(z.enum(REASON_CODES)),
  note: z.string(),
  on: Day,
  at: z.string(),
  by: Person,
  step: orAbsent(TakenStepSchema),
}) satisfies z.ZodType<StoredContact>;

const StoredConsentSchema = z.object({
  id: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  channel: z.enum(CONSENT_CHANNELS),
  given: z.boolean(),
  how: z.string(),
  at: z.string(),
  by: Person,
}) satisfies z.ZodType<StoredConsent>;

const TaskEndSchema = z.discriminatedUnion('why', [
  z.object({ why: z.literal('paid'), on: Day.nullable() }),
  z.object({ why: z.literal('contacted'), channel: z.enum(NOTED_CHANNELS), by: z.string() }),
  z.object({ why: z.literal('overtaken'), stepId: z.string() }),
  z.object({ why: z.literal('stopped'), rule: z.enum(TASK_STOPS) }),
  z.object({ why: z.literal('closed_there') }),
]) satisfies z.ZodType<TaskEnd>;

const StoredTaskSchema = z.object({
  id: z.string(),
  key: z.string(),
  mark: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  state: z.enum(TASK_STATES),
  step: TakenStepSchema,
  channel: z.enum(CHANNELS),
  minor: z.int(),
  documentIds: z.array(z.int()),
  madeOn: Day,
  madeAt: z.string(),
  calledAt: orAbsent(z.string()),
  crmId: orAbsent(z.int()),
  end: orAbsent(TaskEndSchema),
}) satisfies z.ZodType<StoredTask>;

const StoredNoteSchema = z.object({
  messageId: z.string(),
  companyId: z.int(),
  customerId: z.int(),
  html: z.string(),
  by: orAbsent(Person),
  tells: z.int().optional(),
  calledAt: orAbsent(z.string()),
}) satisfies z.ZodType<StoredNote>;

const StoredTellingSchema = z.object({
  companyId: z.int(),
  customerId: z.int(),
  what: z.enum(['late', 'paid']),
  about: z.int(),
  on: Day,
}) satisfies z.ZodType<StoredTelling>;

const RunHeadSchema = z.object({
  companyId: z.int(),
  day: Day,
  startedAt: z.string(),
  finishedAt: orAbsent(z.string()),
  dryRun: z.boolean(),
});

export const StopSchema = z.object({ customerId: z.int(), rules: z.array(z.enum(STOP_RULES)) });

const StoredRunSchema = RunHeadSchema.extend({
  entries: z.array(RunEntry),
  stops: z.array(StopSchema),
}) satisfies z.ZodType<StoredRun>;

const PackedRunSchema = RunHeadSchema.extend({
  finishedAt: z.string(),
  counts: z.record(z.enum(RUN_OUTCOMES), z.int().nonnegative()),
  reminderIds: z.array(z.string()),
  stoppedCustomers: z.int().nonnegative(),
  stopped: z.partialRecord(z.enum(STOP_RULES), z.int().nonnegative()),
  // What is in it is checked when it is unpacked.
  packed: z.string(),
}) satisfies z.ZodType<PackedRun>;

/** Of one shape or the other by what it has, so that what is wrong with it is named; a union would not. */
const KeptRunSchema = z.looseObject({}).transform((run, context): KeptRun => {
  const parsed = ('packed' in run ? PackedRunSchema : StoredRunSchema).safeParse(run);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

export const StoredData = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Every version ever saved, oldest first. */
  // By their shape alone: what was allowed when it was saved must not damage the file when a rule becomes stricter.
  settings: z.object({
    thresholds: versionsOf(ThresholdsShape),
    calendar: versionsOf(CalendarSettingsShape),
    operation: versionsOf(RunSettingsSchema),
    payment: versionsOf(PaymentSettingsShape),
    templates: versionsOf(MailTemplatesSchema),
  }),
  /** Oldest first. */
  reminders: z.array(StoredReminderSchema),
  /** Oldest first. */
  commitments: z.array(StoredCommitmentSchema),
  /** Oldest first. */
  contacts: z.array(StoredContactSchema),
  /** Oldest first. */
  consents: z.array(StoredConsentSchema),
  /** Oldest first. */
  tasks: z.array(StoredTaskSchema),
  /** Oldest first. */
  tellings: z.array(StoredTellingSchema),
  /** Not in the CRM's chatter yet, oldest first. */
  notes: z.array(StoredNoteSchema),
  /** Oldest first. */
  runs: z.array(KeptRunSchema),
}) satisfies z.ZodType<StoredData>;

export interface FinishedRun extends StoredRun {
  readonly finishedAt: string;
}

/** A run that is over, its rows as one text. */
export interface PackedRun extends RunSummary {
  readonly finishedAt: string;
  readonly packed: string;
}

export type KeptRun = StoredRun | PackedRun;

/** All that the sidecar remembers; never changed in place, so that a failed write can be forgotten. */
export interface StoredData {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly settings: { readonly [Kind in SettingsKind]: readonly StoredSettings<Kind>[] };
  readonly reminders: readonly StoredReminder[];
  readonly commitments: readonly StoredCommitment[];
  readonly contacts: readonly StoredContact[];
  readonly consents: readonly StoredConsent[];
  readonly tasks: readonly StoredTask[];
  readonly tellings: readonly StoredTelling[];
  readonly notes: readonly StoredNote[];
  readonly runs: readonly KeptRun[];
}

export const EMPTY_DATA: StoredData = {
  schemaVersion: SCHEMA_VERSION,
  settings: { thresholds: [], calendar: [], operation: [], payment: [], templates: [] },
  reminders: [],
  commitments: [],
  contacts: [],
  consents: [],
  tasks: [],
  tellings: [],
  notes: [],
  runs: [],
};
