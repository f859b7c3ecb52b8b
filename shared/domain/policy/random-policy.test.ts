import { expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { randomPolicy } from '../testing/random-policy.ts';
import { policyProblems } from './policy-problems.ts';

it(
  'whatever a policy is made of, one whose steps leave customers room has no problems',
  always([randomPolicy], (policy) => {
    expect(policyProblems(policy)).toEqual([]);
  }),
);
