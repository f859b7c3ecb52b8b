import { assignPolicy } from '../policy/assign-policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Segment, SegmentFacts } from '../policy/segment.ts';
import type { CustomerFacts } from './customer-facts.ts';

/** The policies of a company, and which customers each is for. */
export interface PolicyBook {
  readonly policies: readonly Policy[];
  readonly segments: readonly Segment[];
}

/** What decides on a customer's segment, from all that is known of it. */
export function segmentFactsOf({ companyId, grade, tags, debts, commitments }: CustomerFacts): SegmentFacts {
  return {
    companyId,
    grade,
    tags,
    amount: debts.reduce((sum, { minor }) => sum + minor, 0),
    strategic: commitments.strategic,
    planBeingKept: commitments.plan === 'kept',
  };
}

/** The policy a customer is treated by, if any; throws RangeError when its segment names one that is not in the book. */
export function policyFor(facts: CustomerFacts, { policies, segments }: PolicyBook): Policy | undefined {
  const { policyId } = assignPolicy(segmentFactsOf(facts), segments);
  if (policyId === undefined) return undefined;
  const policy = policies.find(({ id }) => id === policyId);
  if (!policy) throw new RangeError(`no policy ${policyId}`);
  return policy;
}
