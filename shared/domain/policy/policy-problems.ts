import { limitProblems } from './limit-problems.ts';
import type { Policy } from './policy.ts';
import type { PolicyProblem } from './policy-problem.ts';
import { sequenceProblems } from './sequence-problems.ts';
import { stepProblems } from './step-problems.ts';

/** What keeps a policy from being run: impossible, at odds with itself, or harder on customers than the law and good sense allow. */
export function policyProblems(policy: Policy): PolicyProblem[] {
  const empty: PolicyProblem[] = policy.steps.length === 0 ? [{ field: 'steps', rule: 'no_steps' }] : [];
  return [...empty, ...policy.steps.flatMap(stepProblems), ...sequenceProblems(policy), ...limitProblems(policy)];
}
