import type { Segment, SegmentCriterion, SegmentFacts } from './segment.ts';

/** Which policy a customer is treated by, and what it met to get there; undefined when no segment takes it. */
export type PolicyAssignment =
  | {
      readonly policyId: string;
      readonly reason: {
        readonly rule: 'segment';
        readonly segmentId: string;
        readonly criteria: readonly SegmentCriterion[];
      };
    }
  | { readonly policyId: undefined; readonly reason: { readonly rule: 'no_segment' } };

/** The policy of the first segment whose criteria the customer all meets. */
export function assignPolicy(facts: SegmentFacts, segments: readonly Segment[]): PolicyAssignment {
  const segment = segments.find(({ criteria }) => criteria.every((criterion) => meets(facts, criterion)));
  if (!segment) return { policyId: undefined, reason: { rule: 'no_segment' } };
  const { id: segmentId, criteria, policyId } = segment;
  return { policyId, reason: { rule: 'segment', segmentId, criteria } };
}

function meets(facts: SegmentFacts, criterion: SegmentCriterion): boolean {
  switch (criterion.rule) {
    case 'grade_in':
      return criterion.grades.includes(facts.grade);
    case 'amount_from':
      return facts.amount >= criterion.minor;
    case 'amount_below':
      return facts.amount < criterion.minor;
    case 'tagged':
      return criterion.anyOf.some((tag) => facts.tags.includes(tag));
    case 'company_in':
      return criterion.companyIds.includes(facts.companyId);
    case 'strategic':
      return facts.strategic;
    case 'plan_being_kept':
      return facts.planBeingKept;
  }
}
