import { expect, it } from 'vitest';
import { DEFAULT_SEGMENTS } from '../policy/default-segments.ts';
import { AGREEMENT, PRESETS, STANDARD_B2B, STRATEGIC } from '../policy/presets.ts';
import { aDebt, someFacts } from '../testing/planning-builders.ts';
import { policyFor, segmentFactsOf } from './policy-book.ts';

const BOOK = { policies: PRESETS, segments: DEFAULT_SEGMENTS };

it('what decides on a segment is what the customer owes, is and agreed to', () => {
  const facts = someFacts({
    companyId: 3,
    grade: 'A',
    tags: ['vip'],
    debts: [aDebt({ minor: 5 }), aDebt({ minor: 7 })],
    commitments: { strategic: true, plan: 'kept' },
  });
  expect(segmentFactsOf(facts)).toEqual({
    companyId: 3,
    grade: 'A',
    tags: ['vip'],
    amount: 12,
    strategic: true,
    planBeingKept: true,
  });
  expect(segmentFactsOf(someFacts({ commitments: { plan: 'breached' } }))).toMatchObject({
    strategic: false,
    planBeingKept: false,
  });
});

it('a customer is treated by the policy of its segment', () => {
  expect(policyFor(someFacts(), BOOK)).toBe(STANDARD_B2B);
  expect(policyFor(someFacts({ commitments: { strategic: true } }), BOOK)).toBe(STRATEGIC);
  expect(policyFor(someFacts({ commitments: { plan: 'kept' } }), BOOK)).toBe(AGREEMENT);
});

it('by none when no segment takes it, and an unknown policy is an error', () => {
  expect(policyFor(someFacts(), { ...BOOK, segments: [] })).toBeUndefined();
  expect(() => policyFor(someFacts(), { ...BOOK, policies: [] })).toThrow(new RangeError('no policy standard-b2b'));
});
