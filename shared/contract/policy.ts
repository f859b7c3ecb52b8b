import { z } from 'zod';
import { GRADES } from '../domain/payer/grade.ts';
import { CHANNELS, type Policy, STEP_ANCHORS, STEP_MODES, STEP_ROLES, TONES } from '../domain/policy/policy.ts';
import { policyProblems } from '../domain/policy/policy-problems.ts';
import type { Segment } from '../domain/policy/segment.ts';
import { Id, TimeOfDay } from './common.ts';

const Slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const StepId = z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/);
const Name = z.string().trim().min(1).max(80);
export const Names = z.strictObject({ 'pt-BR': Name, en: Name, es: Name });
const Amount = z.int().positive().max(1e13);
const Grades = z.array(z.enum(GRADES)).max(GRADES.length);

const SimpleCondition = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('amount_from'), minor: Amount }),
  z.strictObject({ rule: z.literal('amount_below'), minor: Amount }),
  z.strictObject({ rule: z.literal('grade_in'), grades: Grades.readonly() }),
  z.strictObject({ rule: z.literal('first_order_on_credit') }),
  z.strictObject({ rule: z.literal('no_reply') }),
]);

export const StepConditionSchema = z.discriminatedUnion('rule', [
  ...SimpleCondition.options,
  z.strictObject({ rule: z.literal('any_of'), conditions: z.array(SimpleCondition).max(10).readonly() }),
]);

const Step = z.strictObject({
  id: StepId,
  names: Names,
  anchor: z.enum(STEP_ANCHORS),
  offset: z.strictObject({ days: z.int().min(-60).max(730), unit: z.enum(['calendar', 'business']) }),
  channels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
  mode: z.enum(STEP_MODES),
  automaticBelow: Amount.nullable(),
  tone: z.enum(TONES),
  role: z.enum(STEP_ROLES),
  informs: z.array(z.enum(STEP_ROLES)).max(STEP_ROLES.length),
  conditions: z.array(StepConditionSchema).max(10),
});

const Days = z.int().min(1).max(90);
const Count = z.int().min(1).max(90);

/** A dunning policy; refused with `policyProblems` when it cannot, or must not, be run. */
export const PolicySchema = z
  .strictObject({
    id: Slug,
    names: Names,
    steps: z.array(Step).max(40),
    limits: z.strictObject({
      gapDays: Days,
      contactsIn7Days: Count,
      contactsIn30Days: Count,
      callsPerDay: Count,
      callsIn7Days: Count,
    }),
    gapExceptions: z.array(z.strictObject({ after: StepId, before: StepId })).max(5),
    hours: z.strictObject({ from: TimeOfDay, to: TimeOfDay }),
  })
  .superRefine((policy, context) => {
    for (const { field, rule, ...params } of policyProblems(policy)) {
      context.addIssue({ code: 'custom', message: rule, path: field.split('.'), params });
    }
  }) satisfies z.ZodType<Policy>;

export const Criterion = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('grade_in'), grades: Grades.min(1).readonly() }),
  z.strictObject({ rule: z.literal('amount_from'), minor: Amount }),
  z.strictObject({ rule: z.literal('amount_below'), minor: Amount }),
  z.strictObject({ rule: z.literal('tagged'), anyOf: z.array(z.string().min(1).max(80)).min(1).max(50).readonly() }),
  z.strictObject({ rule: z.literal('company_in'), companyIds: z.array(Id).min(1).max(100).readonly() }),
  z.strictObject({ rule: z.literal('strategic') }),
  z.strictObject({ rule: z.literal('plan_being_kept') }),
]);

/** Which customers each policy is for, in order: the first segment that takes a customer wins. */
export const SegmentsSchema = z
  .array(z.strictObject({ id: Slug, names: Names, criteria: z.array(Criterion).max(10), policyId: Slug }))
  .max(50) satisfies z.ZodType<Segment[]>;
