import { expect, it } from 'vitest';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { sequenceProblems } from './sequence-problems.ts';

it('a decision worded as a final notice is none that came before it', () => {
  const step = aStep({ id: 'G1', day: 30, channels: ['decision'], mode: 'manual', tone: 'final' });
  expect(sequenceProblems(aPolicy([step])).map(({ rule }) => rule)).toEqual(['final_notice_before_decision']);
});
