import { describe, expect, it } from 'vitest';
import { aPolicy, aStep, withStep } from '../testing/policy-builders.ts';
import type { Policy } from './policy.ts';
import { AGREEMENT, STANDARD_B2B } from './presets.ts';
import { sequenceProblems } from './sequence-problems.ts';

const S = (id: string, day: number) => aStep({ id, day });
const limits = (change: Partial<Policy['limits']>) => ({ limits: { ...STANDARD_B2B.limits, ...change } });

describe('the order of steps', () => {
  it('names the second step of a repeated id', () => {
    expect(sequenceProblems(withStep(STANDARD_B2B, 'R7', { id: 'R6' }))).toEqual([
      { field: 'steps.9.id', rule: 'duplicate_step_id', stepId: 'R6' },
    ]);
  });

  it('follows invoices or instalments, never both', () => {
    expect(sequenceProblems(withStep(AGREEMENT, 'A2', { anchor: 'due_date' }))).toEqual([
      { field: 'steps.1.anchor', rule: 'invoices_and_plans_mixed', stepId: 'A2' },
    ]);
  });

  it('rises with the days', () => {
    expect(sequenceProblems(aPolicy([S('A', 8), S('B', 7)]))).toEqual([
      {
        field: 'steps.1.offset',
        rule: 'steps_out_of_order',
        stepId: 'B',
        day: 7,
        otherStepId: 'A',
        otherDay: 8,
      },
    ]);
  });

  it('lets a decision fall on the day of a talk', () => {
    const decision = aStep({ id: 'G', day: 30, channels: ['decision'] });
    expect(sequenceProblems(aPolicy([S('A', 30), decision]))).toEqual([]);
  });
});

describe('the gap between steps', () => {
  it('is kept by steps that everybody gets', () => {
    expect(sequenceProblems(aPolicy([S('A', 5), S('B', 8)]))).toEqual([]);
    expect(sequenceProblems(aPolicy([S('A', 5), S('B', 7)]))).toEqual([
      { field: 'steps.1.offset', rule: 'steps_closer_than_gap', stepId: 'B', otherStepId: 'A', days: 2, gapDays: 3 },
    ]);
    expect(sequenceProblems(aPolicy([S('A', 5), S('B', 5)]))).toMatchObject([{ days: 0 }]);
  });

  it('may be closer after a step that only some get', () => {
    const some = aStep({ id: 'A', day: 5, conditions: [{ rule: 'no_reply' }] });
    expect(sequenceProblems(aPolicy([some, S('B', 6)]))).toEqual([]);
  });

  it('may be closer where an exception says so, for these two steps only', () => {
    const excepted = (after: string, before: string) =>
      sequenceProblems(aPolicy([S('A', -1), S('B', 1)], { gapExceptions: [{ after, before }] }));
    expect(excepted('A', 'B')).toEqual([]);
    expect(excepted('A', 'C')).toHaveLength(1);
    expect(excepted('C', 'B')).toHaveLength(1);
  });

  it('is measured between talks, whatever is decided in between', () => {
    const decision = aStep({ id: 'G', day: 31, channels: ['decision'] });
    expect(sequenceProblems(aPolicy([S('A', 30), decision, S('B', 32)]))).toMatchObject([
      { rule: 'steps_closer_than_gap', stepId: 'B', otherStepId: 'A', days: 2 },
    ]);
  });

  it('does not concern the thanks', () => {
    const thanks = aStep({ id: 'OK', anchor: 'payment', day: 0, tone: 'thankful' });
    expect(sequenceProblems(aPolicy([S('A', 1), thanks]))).toEqual([]);
  });
});

describe('caps', () => {
  it('leave room for every step that everybody gets', () => {
    const steps = [S('A', 1), S('B', 4), S('C', 7), S('D', 8)];
    const refused = sequenceProblems(aPolicy(steps, limits({ contactsIn7Days: 2, contactsIn30Days: 3, gapDays: 1 })));
    expect(refused).toEqual([
      { field: 'steps.2.offset', rule: 'more_steps_than_cap', stepId: 'C', count: 3, cap: 2, days: 7 },
      { field: 'steps.3.offset', rule: 'more_steps_than_cap', stepId: 'D', count: 3, cap: 2, days: 7 },
      { field: 'steps.3.offset', rule: 'more_steps_than_cap', stepId: 'D', count: 4, cap: 3, days: 30 },
    ]);
  });

  it('count neither decisions nor steps that only some get', () => {
    const some = aStep({ id: 'B', day: 4, conditions: [{ rule: 'no_reply' }] });
    const decision = aStep({ id: 'G', day: 5, channels: ['decision'] });
    expect(sequenceProblems(aPolicy([S('A', 1), some, decision], limits({ contactsIn7Days: 1 })))).toEqual([]);
  });

  it('count calls by themselves', () => {
    const call = (id: string, day: number) => aStep({ id, day, channels: ['call'] });
    const steps = [call('A', 1), call('B', 4), S('C', 7)];
    expect(sequenceProblems(aPolicy(steps, limits({ callsIn7Days: 1 })))).toEqual([
      { field: 'steps.1.offset', rule: 'more_calls_than_cap', stepId: 'B', count: 2, cap: 1, days: 7 },
    ]);
    expect(sequenceProblems(aPolicy([call('A', 1), call('B', 8)], limits({ callsIn7Days: 1 })))).toEqual([]);
  });
});

describe('a final notice', () => {
  const notice = (id: string, day: number) => aStep({ id, day, tone: 'final', channels: ['letter'] });
  const decision = (day: number) => aStep({ id: 'G', day, channels: ['decision'] });

  it('comes after a decision, and once', () => {
    expect(sequenceProblems(aPolicy([decision(30), notice('N', 45)]))).toEqual([]);
    expect(sequenceProblems(aPolicy([decision(30), notice('N', 45), notice('O', 60)]))).toEqual([
      { field: 'steps.2.tone', rule: 'final_notice_twice', stepId: 'O', otherStepId: 'N' },
    ]);
  });

  it('that nobody decided on is a threat', () => {
    const undecided = [{ field: 'steps.0.tone', rule: 'final_notice_before_decision', stepId: 'N' }];
    expect(sequenceProblems(aPolicy([notice('N', 45)]))).toEqual(undecided);
    expect(sequenceProblems(aPolicy([notice('N', 45), decision(60)]))).toEqual(undecided);
  });
});

it('thanks are said once', () => {
  const thanks = (id: string) => aStep({ id, anchor: 'payment', day: 0, tone: 'thankful' });
  expect(sequenceProblems(aPolicy([thanks('OK'), S('A', 5), thanks('KO')]))).toEqual([
    { field: 'steps.2.anchor', rule: 'thanks_twice', stepId: 'KO', otherStepId: 'OK' },
  ]);
});
