import { expect, it } from 'vitest';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { policyProblems } from './policy-problems.ts';
import { PRESETS } from './presets.ts';

it.each(PRESETS)('the preset $id has no problems', (preset) => {
  expect(policyProblems(preset)).toEqual([]);
});

it('a policy without steps is refused', () => {
  expect(policyProblems(aPolicy([]))).toEqual([{ field: 'steps', rule: 'no_steps' }]);
});

it('problems of steps, of their sequence and of the limits are found together', () => {
  const policy = aPolicy([aStep({ channels: [] }), aStep()], { gapExceptions: [{ after: 'S1', before: 'S9' }] });
  expect(policyProblems(policy).map(({ field, rule }) => [field, rule])).toEqual([
    ['steps.0.channels', 'no_channel'],
    ['steps.1.id', 'duplicate_step_id'],
    ['steps.1.offset', 'steps_closer_than_gap'],
    ['gapExceptions.0', 'gap_exception_without_step'],
  ]);
});
