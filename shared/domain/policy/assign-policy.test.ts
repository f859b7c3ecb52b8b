import { describe, expect, it } from 'vitest';
import { assignPolicy } from './assign-policy.ts';
import { DEFAULT_SEGMENTS } from './default-segments.ts';
import { texts } from './preset-steps.ts';
import { PRESETS } from './presets.ts';
import type { Segment, SegmentCriterion, SegmentFacts } from './segment.ts';

const someone = (change: Partial<SegmentFacts> = {}): SegmentFacts => ({
  companyId: 1,
  grade: 'B',
  amount: 1_000_00,
  tags: ['varejo'],
  strategic: false,
  planBeingKept: false,
  ...change,
});

const segment = (id: string, ...criteria: SegmentCriterion[]): Segment => ({
  id,
  names: texts('Segmento', 'Segment', 'Segmento'),
  criteria,
  policyId: `policy-of-${id}`,
});

describe('the policy of a customer', () => {
  it('is that of the first segment it fits, with the reason', () => {
    const gradeB: SegmentCriterion = { rule: 'grade_in', grades: ['A', 'B'] };
    const segments = [segment('d', { rule: 'grade_in', grades: ['D'] }), segment('b', gradeB), segment('all')];
    expect(assignPolicy(someone(), segments)).toEqual({
      policyId: 'policy-of-b',
      reason: { rule: 'segment', segmentId: 'b', criteria: [gradeB] },
    });
    expect(assignPolicy(someone({ grade: 'C' }), segments)).toEqual({
      policyId: 'policy-of-all',
      reason: { rule: 'segment', segmentId: 'all', criteria: [] },
    });
  });

  it('is none when no segment takes the customer', () => {
    expect(assignPolicy(someone(), [segment('plan', { rule: 'plan_being_kept' })])).toEqual({
      policyId: undefined,
      reason: { rule: 'no_segment' },
    });
  });

  it('asks for every criterion of a segment', () => {
    const both = [segment('x', { rule: 'strategic' }, { rule: 'amount_from', minor: 1 })];
    expect(assignPolicy(someone(), both).policyId).toBeUndefined();
    expect(assignPolicy(someone({ strategic: true, amount: 0 }), both).policyId).toBeUndefined();
    expect(assignPolicy(someone({ strategic: true }), both).policyId).toBe('policy-of-x');
  });
});

describe.each<[SegmentCriterion, Partial<SegmentFacts>, Partial<SegmentFacts>]>([
  [{ rule: 'grade_in', grades: ['C', 'D'] }, { grade: 'D' }, { grade: 'insufficient' }],
  [{ rule: 'amount_from', minor: 500 }, { amount: 500 }, { amount: 499 }],
  [{ rule: 'amount_below', minor: 500 }, { amount: 499 }, { amount: 500 }],
  [{ rule: 'tagged', anyOf: ['vip', 'varejo'] }, { tags: ['novo', 'varejo'] }, { tags: ['novo'] }],
  [{ rule: 'company_in', companyIds: [2, 3] }, { companyId: 3 }, { companyId: 1 }],
  [{ rule: 'strategic' }, { strategic: true }, { strategic: false }],
  [{ rule: 'plan_being_kept' }, { planBeingKept: true }, { planBeingKept: false }],
])('the criterion $rule', (criterion, fits, fitsNot) => {
  const taken = (facts: Partial<SegmentFacts>) =>
    assignPolicy(someone(facts), [segment('x', criterion)]).policyId !== undefined;

  it('takes some and leaves others', () => {
    expect(taken(fits)).toBe(true);
    expect(taken(fitsNot)).toBe(false);
  });
});

describe('the segments to start with', () => {
  it.each<[string, Partial<SegmentFacts>]>([
    ['standard-b2b', {}],
    ['standard-b2b', { grade: 'insufficient' }],
    ['attentive', { grade: 'C' }],
    ['strategic', { grade: 'D', strategic: true }],
    ['agreement', { strategic: true, planBeingKept: true }],
  ])('give %s to %o', (policyId, facts) => {
    expect(assignPolicy(someone(facts), DEFAULT_SEGMENTS).policyId).toBe(policyId);
  });

  it('name policies that exist, each segment once and in every language', () => {
    const known = PRESETS.map(({ id }) => id);
    expect(DEFAULT_SEGMENTS.map(({ id }) => id)).toEqual(['plans', 'strategic', 'late-payers', 'everybody']);
    for (const { policyId, names } of DEFAULT_SEGMENTS) {
      expect(known).toContain(policyId);
      expect(Object.values(names).every((name) => name.length > 3)).toBe(true);
    }
  });
});
