import { z } from 'zod';
import { COLLECTION_CLASSES } from '../domain/outlook/collection-class.ts';
import { GRADES } from '../domain/payer/grade.ts';
import { Day, Id, Money } from './common.ts';

const Count = z.int().nonnegative();
const Share = z.number().min(0).max(1);
const points = { points: z.number() };

const RiskReason = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('weighted_days_late'), ...points, days: z.number() }),
  z.object({ rule: z.literal('paid_late'), ...points, onTime: Share }),
  z.object({ rule: z.literal('broken_promises'), ...points, count: Count }),
  z.object({ rule: z.literal('trend'), ...points, recentDays: z.number(), earlierDays: z.number() }),
  z.object({ rule: z.literal('credit_limit_used'), ...points, exposure: Money, limit: Money }),
]);

/** How one customer pays one company; what is not known is missing, never 0. Days late are negative when early. */
export const PayerProfile = z.object({
  settledInvoices: Count,
  daysLate: z.object({ weighted: z.number(), simple: z.number() }).optional(),
  onTime: z.object({ share: Share, smoothed: Share }).optional(),
  usualDaysLate: z.number().optional(),
  grade: z.object({
    grade: z.enum(GRADES),
    reasons: z
      .array(
        z.discriminatedUnion('rule', [
          z.object({ rule: z.literal('few_settled_invoices'), count: Count, atLeast: Count }),
          z.object({ rule: z.literal('weighted_days_late'), days: z.number(), atMost: Count.optional() }),
        ]),
      )
      .readonly(),
  }),
  /** It advises people and blocks nobody by itself (LGPD art. 20). */
  risk: z
    .object({
      score: z.int().min(0).max(100),
      reasons: z.array(RiskReason).readonly(),
      parts: z.array(RiskReason).readonly(),
    })
    .optional(),
  trend: z
    .object({
      recentDays: z.number(),
      earlierDays: z.number(),
      direction: z.enum(['improving', 'steady', 'worsening']),
      score: Share,
    })
    .optional(),
  habit: z.object({ habit: z.enum(['punctual', 'occasional', 'chronic']), late: Count, of: Count }).optional(),
  goodPayer: z.boolean(),
  history: z.array(z.object({ documentId: Id, paidOn: Day, minor: Count, daysLate: z.int() })).readonly(),
});
export type PayerProfile = z.infer<typeof PayerProfile>;

const factor = { factor: z.number() };

/** What to expect of a customer and how soon it deserves attention; no attention while nothing is overdue. */
export const CollectionOutlook = z.object({
  expectedPayments: z
    .array(
      z.object({
        itemId: Id,
        amount: Money,
        on: Day,
        reasons: z
          .array(
            z.discriminatedUnion('rule', [
              z.object({ rule: z.literal('usual_days_late'), days: z.int() }),
              z.object({ rule: z.literal('unknown_habit') }),
              z.object({ rule: z.literal('later_than_usual'), expectedOn: Day }),
              z.object({ rule: z.literal('promised'), dueOn: Day, keptRate: Share }),
            ]),
          )
          .readonly(),
      }),
    )
    .readonly(),
  attention: z
    .object({
      priority: z.object({
        score: z.int(),
        reasons: z
          .array(
            z.discriminatedUnion('rule', [
              z.object({ rule: z.literal('overdue'), amount: Money }),
              z.object({ rule: z.literal('disputed'), items: Count }),
              z.object({ rule: z.literal('risk'), score: z.number(), ...factor }),
              z.object({ rule: z.literal('risk_unknown'), assumed: z.number(), ...factor }),
              z.object({ rule: z.literal('age'), daysLate: Count, ...factor }),
              z.object({ rule: z.literal('contacted_recently'), daysAgo: z.int(), ...factor }),
              z.object({ rule: z.literal('promised'), until: Day, ...factor }),
            ]),
          )
          .readonly(),
      }),
      class: z.object({
        class: z.enum(COLLECTION_CLASSES),
        reasons: z
          .array(
            z.discriminatedUnion('rule', [
              z.object({ rule: z.literal('days_late'), days: Count }),
              z.object({ rule: z.literal('grade'), grade: z.enum(GRADES) }),
              z.object({ rule: z.literal('broken_promises'), count: Count }),
            ]),
          )
          .readonly(),
      }),
    })
    .optional(),
});
export type CollectionOutlook = z.infer<typeof CollectionOutlook>;
