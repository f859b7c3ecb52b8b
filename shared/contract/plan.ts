import { z } from 'zod';
import { CHANNELS, STEP_ANCHORS, STEP_MODES, STEP_ROLES } from '../domain/policy/policy.ts';
import { Day, Id, Instant } from './common.ts';
import { Criterion, Names, StepConditionSchema } from './policy.ts';

const Count = z.int().nonnegative();
const Debts = z.array(Id).readonly();
const rule = <Rule extends string, Shape extends z.ZodRawShape = Record<never, never>>(name: Rule, shape?: Shape) =>
  z.object({ rule: z.literal(name), ...shape } as { rule: z.ZodLiteral<Rule> } & Shape);

export const Stop = z.discriminatedUnion('rule', [
  rule('paid'),
  rule('net_not_positive', { net: z.int() }),
  rule('below_tolerance', { minor: z.int(), below: Count }),
  rule('left_out_by_crm', { debtIds: Debts }),
  rule('disputed', { debtIds: Debts }),
  rule('invoice_never_sent', { debtIds: Debts }),
  rule('payment_clearing', { debtIds: Debts, until: Day }),
  rule('promise', { dueOn: Day, until: Day }),
  rule('plan_being_kept'),
  rule('no_plan'),
  rule('pause', { until: Day, reason: z.string() }),
  rule('do_not_contact'),
  rule('in_legal_hands'),
  rule('supplier_incomplete'),
  rule('stale_bank_data', { asOf: Day.optional(), maxAgeDays: Count }),
  rule('kill_switch'),
  rule('daily_cap', { until: Day }),
  rule('no_billing_contact'),
  rule('bounced'),
  rule('no_phone'),
  rule('no_postal_address'),
]);

const Hold = z.discriminatedUnion('rule', [
  ...Stop.options,
  rule('gap', { since: Day, days: Count }),
  rule('cap', { cap: z.enum(['contactsIn7Days', 'contactsIn30Days', 'callsPerDay', 'callsIn7Days']), max: Count }),
]);
const Holds = z.array(Hold).readonly();

export const PlanReason = z.discriminatedUnion('rule', [
  rule('step_due', { on: Day }),
  rule('moved_to_contact_day', { from: Day }),
  rule('held', { by: Hold }),
  rule('catch_up', { since: Day }),
  rule('resumed_after_broken_promise', { brokenOn: Day }),
  rule('small_enough_to_leave_by_itself', { minor: z.int(), below: z.int() }),
  rule('other_channel', { insteadOf: z.enum(CHANNELS) }),
  rule('dry_run'),
]);

export const PlannedContact = z.object({
  day: Day,
  policyId: z.string(),
  stepId: z.string(),
  channel: z.enum(CHANNELS),
  mode: z.enum(STEP_MODES),
  role: z.enum(STEP_ROLES),
  anchor: z.enum(STEP_ANCHORS),
  debtIds: Debts,
  /** Minor units of the company's currency. */
  minor: z.int(),
  reasons: z.array(PlanReason).readonly(),
});

const Verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), on: Day, channel: z.enum(CHANNELS) }),
  z.object({ kind: z.literal('planned'), contact: PlannedContact }),
  z.object({ kind: z.literal('superseded'), by: z.string(), on: Day.optional(), held: Holds }),
  z.object({ kind: z.literal('stopped'), held: Holds }),
  z.object({
    kind: z.literal('not_for_this_customer'),
    unmet: z.array(z.union([StepConditionSchema, rule('not_opted_in', { channel: z.enum(CHANNELS) })])).readonly(),
  }),
  z.object({ kind: z.literal('too_late'), lastDay: Day }),
  z.object({ kind: z.literal('awaits_payment') }),
  z.object({ kind: z.literal('nothing_to_thank_for') }),
]);

/** What a policy does about one customer from today on, and for each of its steps why it was, will or will not be taken. */
export const ContactPlan = z.object({
  policyId: z.string(),
  anchor: z.object({ debtId: Id, dueDate: Day, daysLate: Count }).optional(),
  next: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('contact'), contact: PlannedContact }),
    z.object({ kind: z.literal('stopped'), stops: z.array(Stop).readonly(), afterwards: PlannedContact.optional() }),
    z.object({ kind: z.literal('nothing_left') }),
  ]),
  coming: z.array(PlannedContact).readonly(),
  steps: z.array(z.object({ stepId: z.string(), verdict: Verdict })).readonly(),
  leftOut: z
    .array(z.object({ debtId: Id, rule: z.enum(['disputed', 'invoice_never_sent', 'payment_clearing']) }))
    .readonly(),
});

/** The plan for a customer under the policy its segment gives it; no plan where no segment takes it. */
export const CustomerPlan = z.object({
  asOf: Instant,
  stale: z.boolean(),
  /** Nothing of a plan leaves by itself yet. */
  dryRun: z.boolean(),
  policy: z.object({ id: z.string(), names: Names }).nullable(),
  segment: z.object({ id: z.string(), names: Names, criteria: z.array(Criterion).readonly() }).nullable(),
  /** Names of the steps by their ids, in their order. */
  stepNames: z.record(z.string(), Names),
  plan: ContactPlan.nullable(),
});
export type CustomerPlan = z.infer<typeof CustomerPlan>;
