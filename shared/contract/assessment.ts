import { z } from 'zod';
import { REASON_CODES } from '../domain/contact/reason-code.ts';
import { LEVELS } from '../domain/severity/level.ts';
import { GATE_KINDS, type Gate } from '../domain/severity/sales-gate.ts';
import type { Reason } from '../domain/severity/severity-reason.ts';
import { SUGGESTED_ACTIONS, type Suggestion } from '../domain/suggestion/suggestion.ts';
import { Day, Id, Instant, Money, RecordRef } from './common.ts';

const Count = z.int().nonnegative();
const Level = z.enum(LEVELS);

const Legal = z.object({ rule: z.literal('legal'), status: z.enum(['in_legal_hands', 'listed']) });
const InDispute = z.object({ rule: z.literal('in_dispute'), count: Count, amounts: z.array(Money) });

export const ReasonSchema: z.ZodType<Reason> = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('nothing_overdue') }),
  z.object({ rule: z.literal('due_soon'), inDays: Count }),
  z.object({ rule: z.literal('days_late'), level: Level, days: Count, atLeast: Count }),
  z.object({
    rule: z.literal('days_and_amount'),
    level: Level,
    days: Count,
    atLeast: Count,
    amount: Money,
    from: Money,
  }),
  z.object({ rule: z.literal('credit_limit'), level: Level, percent: Count, atLeast: Count, limit: Money }),
  z.object({ rule: z.literal('broken_promises'), level: Level, count: Count, atLeast: Count }),
  Legal,
  z.object({ rule: z.literal('small_amount'), amount: Money, below: Money }),
  z.object({ rule: z.literal('below_tolerance'), amount: Money, below: Money }),
  z.object({ rule: z.literal('promise_open'), dueOn: Day, amount: Money, without: Level }),
  z.object({ rule: z.literal('plan_kept'), without: Level }),
  z.object({ rule: z.literal('credits_netted'), credits: z.array(Money) }),
  z.object({ rule: z.literal('payment_clearing'), payments: z.array(Money) }),
  InDispute,
  z.object({ rule: z.literal('excluded_by_crm'), count: Count }),
  z.object({ rule: z.literal('trust_release'), until: Day, reason: z.string() }),
]);

export const GateSchema: z.ZodType<Gate> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(GATE_KINDS) }),
  z.object({ kind: z.literal('released'), until: Day }),
]);

export const SuggestionSchema: z.ZodType<Suggestion> = z.object({
  action: z.enum(SUGGESTED_ACTIONS),
  reasons: z.array(
    z.discriminatedUnion('rule', [
      Legal,
      InDispute,
      z.object({ rule: z.literal('in_good_standing') }),
      z.object({ rule: z.literal('payment_clearing') }),
      z.object({ rule: z.literal('promise_open'), dueOn: Day, amount: Money }),
      z.object({ rule: z.literal('plan_kept') }),
      z.object({ rule: z.literal('do_not_contact') }),
      z.object({ rule: z.literal('paused'), until: Day, reason: z.string() }),
      z.object({ rule: z.literal('never_sent'), count: Count }),
      z.object({ rule: z.literal('no_recipient') }),
      z.object({ rule: z.literal('bounced') }),
      z.object({ rule: z.literal('contacted_recently'), daysAgo: Count, again: Day }),
      z.object({ rule: z.literal('never_contacted') }),
      z.object({ rule: z.literal('contacts_without_payment'), count: Count, lastDaysAgo: Count }),
      z.object({ rule: z.literal('reason_unknown') }),
      z.object({ rule: z.literal('reason_known') }),
      z.object({ rule: z.literal('stated_reason'), reason: z.enum(REASON_CODES), on: Day }),
      z.object({ rule: z.literal('promise_broken'), dueOn: Day }),
      z.object({ rule: z.literal('broken_promises'), count: Count }),
      z.object({ rule: z.literal('plan_breached') }),
      z.object({ rule: z.literal('chronic') }),
      z.object({ rule: z.literal('usually_punctual') }),
      z.object({ rule: z.literal('good_payer') }),
      z.object({ rule: z.literal('strategic') }),
      z.object({ rule: z.literal('days_late'), days: Count }),
      z.object({ rule: z.literal('level'), level: Level }),
      z.object({ rule: z.literal('talking_phase'), day: Count, of: Count }),
      z.object({ rule: z.literal('talking_over'), day: Count, of: Count }),
    ]),
  ),
});

/** Why nothing can be said. Never to be shown as "no debt". */
export const UnknownCause = z.enum(['not_found', 'no_access', 'no_customer', 'not_read_yet']);
export type UnknownCause = z.infer<typeof UnknownCause>;

/** What one customer owes one company, judged. Amounts: one per currency, never added together. */
export const KnownAssessment = z.object({
  kind: z.literal('known'),
  companyId: Id,
  customerId: Id,
  customerName: z.string(),
  level: Level,
  reasons: z.array(ReasonSchema),
  /** What confirming a sales order asks. */
  gate: GateSchema,
  /** Days late of the oldest item that counts. */
  daysLate: Count,
  overdue: z.array(Money),
  overdueCount: Count,
  notDue: z.array(Money),
  /** Credits beyond all debts. */
  credit: z.array(Money),
  clearing: z.array(Money),
  /** When the CRM was read. */
  asOf: Instant,
  /** The CRM could not be read since: the figures are those of then. */
  stale: z.boolean(),
});
export type KnownAssessment = z.infer<typeof KnownAssessment>;

export const Assessment = z.discriminatedUnion('kind', [
  KnownAssessment,
  z.object({ kind: z.literal('unknown'), cause: UnknownCause }),
]);
export type Assessment = z.infer<typeof Assessment>;

export const AssessRequest = z.object({ records: z.array(RecordRef).min(1).max(500) });
export type AssessRequest = z.infer<typeof AssessRequest>;

/** One answer per record, in the order asked. */
export const AssessAnswer = z.object({ assessments: z.array(Assessment) });
export type AssessAnswer = z.infer<typeof AssessAnswer>;
