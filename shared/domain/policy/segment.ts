import type { Grade } from '../payer/grade.ts';
import type { Texts } from './policy.ts';

/** Amounts in minor units of the company's currency, compared with all the customer owes it, due or not. */
export type SegmentCriterion =
  | { readonly rule: 'grade_in'; readonly grades: readonly Grade[] }
  | { readonly rule: 'amount_from'; readonly minor: number }
  | { readonly rule: 'amount_below'; readonly minor: number }
  | { readonly rule: 'tagged'; readonly anyOf: readonly string[] }
  | { readonly rule: 'company_in'; readonly companyIds: readonly number[] }
  | { readonly rule: 'strategic' }
  | { readonly rule: 'plan_being_kept' };

/** Customers who are treated alike: those who meet every criterion; without criteria, everybody. */
export interface Segment {
  readonly id: string;
  readonly names: Texts;
  readonly criteria: readonly SegmentCriterion[];
  readonly policyId: string;
}

/** What decides on a customer's segment. */
export interface SegmentFacts {
  readonly companyId: number;
  readonly grade: Grade;
  /** All the customer owes the company, in minor units of the company's currency. */
  readonly amount: number;
  readonly tags: readonly string[];
  readonly strategic: boolean;
  readonly planBeingKept: boolean;
}
