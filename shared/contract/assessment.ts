import { z } from 'zod';
import { LEVELS, type Reason } from '../domain/severity.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import { Day, Id, Instant, Money, RecordRef } from './common.ts';

const Count = z.int().nonnegative();

export const ReasonSchema: z.ZodType<Reason> = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('nothing_overdue') }),
  z.object({ rule: z.literal('due_soon'), inDays: Count }),
  z.object({ rule: z.literal('days_late'), days: Count, atLeast: Count }),
  z.object({ rule: z.literal('days_and_amount'), days: Count, atLeast: Count, amount: Money, from: Money }),
  z.object({ rule: z.literal('credit_limit'), percent: Count, atLeast: Count, limit: Money }),
  z.object({ rule: z.literal('small_amount'), amount: Money, below: Money }),
  z.object({ rule: z.literal('below_tolerance'), amount: Money, below: Money }),
  z.object({ rule: z.literal('credits_netted'), credits: z.array(Money) }),
  z.object({ rule: z.literal('payment_clearing'), payments: z.array(Money) }),
  z.object({ rule: z.literal('excluded_by_crm'), count: Count }),
]);

export const SuggestionSchema: z.ZodType<Suggestion> = z.object({
  action: z.enum(['none', 'await_payment', 'fix_contact', 'wait', 'send_reminder', 'call']),
  reasons: z.array(
    z.discriminatedUnion('rule', [
      z.object({ rule: z.literal('in_good_standing') }),
      z.object({ rule: z.literal('payment_clearing') }),
      z.object({ rule: z.literal('no_recipient') }),
      z.object({ rule: z.literal('contacted_recently'), daysAgo: Count, again: Day }),
      z.object({ rule: z.literal('never_contacted') }),
      z.object({ rule: z.literal('contacts_without_payment'), count: Count, lastDaysAgo: Count }),
      z.object({ rule: z.literal('talking_phase'), day: Count, of: Count }),
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
  level: z.enum(LEVELS),
  reasons: z.array(ReasonSchema),
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
