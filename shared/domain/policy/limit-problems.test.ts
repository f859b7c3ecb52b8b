import { describe, expect, it } from 'vitest';
import { aPolicy, aStep } from '../testing/policy-builders.ts';
import { limitProblems } from './limit-problems.ts';
import type { Policy } from './policy.ts';
import { STANDARD_B2B } from './presets.ts';

const limited = (change: Partial<Policy['limits']>) =>
  limitProblems(aPolicy([aStep()], { limits: { ...STANDARD_B2B.limits, ...change } }));

describe('gap and caps', () => {
  it('may be stricter than what is safe everywhere, never looser', () => {
    expect(limited({})).toEqual([]);
    expect(limited({ gapDays: 4, contactsIn7Days: 2, callsIn7Days: 1 })).toEqual([]);
    expect(limited({ gapDays: 2 })).toEqual([
      { field: 'limits.gapDays', rule: 'gap_below_safe_minimum', value: 2, minimum: 3 },
    ]);
  });

  it.each([
    ['contactsIn30Days', 9, 8],
    ['callsPerDay', 2, 1],
  ] as const)('refuse %s of %i: at most %i', (cap, value, maximum) => {
    expect(limited({ [cap]: value })).toEqual([
      { field: `limits.${cap}`, rule: 'cap_above_safe_maximum', value, maximum },
    ]);
  });

  it('refuse four contacts, or four calls, in seven days', () => {
    expect(limited({ contactsIn7Days: 4 })).toContainEqual({
      field: 'limits.contactsIn7Days',
      rule: 'cap_above_safe_maximum',
      value: 4,
      maximum: 3,
    });
    expect(limited({ callsIn7Days: 4 })).toContainEqual({
      field: 'limits.callsIn7Days',
      rule: 'cap_above_safe_maximum',
      value: 4,
      maximum: 3,
    });
  });

  it('are at odds as the calendar says, with the numbers', () => {
    const { limits, hours } = STANDARD_B2B;
    const few = { ...limits, contactsIn7Days: 2 };
    expect(limited(few)).toEqual([
      { field: 'limits.callsIn7Days', rule: 'more_calls_than_contacts', ...few, ...hours },
    ]);
  });
});

it('hours stay within those of the law', () => {
  const policy = aPolicy([aStep()], { hours: { from: '07:30', to: '18:00' } });
  expect(limitProblems(policy)).toEqual([
    { field: 'hours.from', rule: 'before_legal_hours', ...policy.limits, from: '07:30', to: '18:00' },
  ]);
});

describe('an exception to the gap', () => {
  const steps = [
    aStep({ id: 'A', day: -5 }),
    aStep({ id: 'B', day: -1 }),
    aStep({ id: 'C', day: 1 }),
    aStep({ id: 'D', day: 5 }),
  ];
  const excepted = (after: string, before: string) =>
    limitProblems(
      aPolicy(steps, {
        gapExceptions: [
          { after: 'B', before: 'C' },
          { after, before },
        ],
      }),
    );

  it('is from the eve of the due date to the first step after it', () => {
    expect(excepted('B', 'C')).toEqual([]);
  });

  it.each([
    ['A', 'C'],
    ['A', 'B'],
    ['C', 'D'],
    ['C', 'B'],
  ])('is not from %s to %s', (after, before) => {
    expect(excepted(after, before)).toEqual([
      { field: 'gapExceptions.1', rule: 'gap_exception_not_across_due_date', after, before },
    ]);
  });

  it.each([
    ['X', 'C'],
    ['B', 'X'],
  ])('names steps that exist, not %s and %s', (after, before) => {
    expect(excepted(after, before)).toEqual([
      { field: 'gapExceptions.1', rule: 'gap_exception_without_step', after, before },
    ]);
  });

  it('does not straddle a step on the due date', () => {
    const onDue = [aStep({ id: 'B', day: -1 }), aStep({ id: 'Z', day: 0 }), aStep({ id: 'C', day: 1 })];
    const problems = (after: string, before: string) =>
      limitProblems(aPolicy(onDue, { gapExceptions: [{ after, before }] })).map(({ rule }) => rule);
    expect(problems('Z', 'C')).toEqual(['gap_exception_not_across_due_date']);
    expect(problems('B', 'Z')).toEqual(['gap_exception_not_across_due_date']);
  });
});
