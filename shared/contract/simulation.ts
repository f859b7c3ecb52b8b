import { z } from 'zod';
import { CHANNELS } from '../domain/policy/policy.ts';
import { Day, Id, Instant } from './common.ts';
import { Stop } from './plan.ts';
import { PolicySchema, SegmentsSchema } from './policy.ts';

export const PaymentAssumption = z.enum(['nobody_pays', 'everyone_pays_as_expected']);

/** Policies not saved, with who each is for: refused when a segment names a policy that is not among them. */
const Book = z
  .object({ policies: z.array(PolicySchema).min(1).max(10), segments: SegmentsSchema })
  .superRefine(({ policies, segments }, context) => {
    const known = new Set(policies.map(({ id }) => id));
    segments.forEach(({ policyId }, at) => {
      if (!known.has(policyId)) {
        context.addIssue({ code: 'custom', message: 'unknown_policy', path: ['segments', at, 'policyId'] });
      }
    });
  });

/** Without a `book`, what is in force today is run forward. */
export const SimulationRequest = z.object({
  book: Book.optional(),
  days: z.int().min(1).max(90),
  assumption: PaymentAssumption,
});
export type SimulationRequest = z.infer<typeof SimulationRequest>;

const StepCounts = z
  .array(z.object({ policyId: z.string(), stepId: z.string(), count: z.int().positive() }))
  .readonly();

/** What would be done about a company's customers, if payments came as assumed and nobody answered. */
export const Simulation = z.object({
  asOf: Instant,
  stale: z.boolean(),
  from: Day,
  to: Day,
  assumption: PaymentAssumption,
  /** Over all days. */
  steps: StepCounts,
  days: z.array(z.object({ day: Day, steps: StepCounts })).readonly(),
  /** How many customers were looked at, contacted or not. */
  customers: z.int().nonnegative(),
  /** Those contacted most; `more` others are contacted too. */
  contacted: z
    .array(
      z.object({
        customerId: Id,
        customerName: z.string(),
        policyId: z.string(),
        contacts: z.array(z.object({ day: Day, stepId: z.string(), channel: z.enum(CHANNELS) })).readonly(),
      }),
    )
    .readonly(),
  more: z.int().nonnegative(),
  /** Why customers are not contacted on the first day, and how many. */
  stopped: z
    .array(z.object({ rule: z.enum(Stop.options.map(({ shape }) => shape.rule.value)), count: z.int() }))
    .readonly(),
});
export type Simulation = z.infer<typeof Simulation>;
