import { describe, expect, it } from 'vitest';
import { aStep } from '../testing/policy-builders.ts';
import type { PolicyStep, SimpleCondition } from './policy.ts';
import { stepProblems } from './step-problems.ts';

const problems = (sketch: Parameters<typeof aStep>[0]) => stepProblems(aStep(sketch), 4);
const S1 = { stepId: 'S1' };

describe('the channels of a step', () => {
  it('are at least one, each once', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ channels: [] })).toEqual([{ field: 'steps.4.channels', rule: 'no_channel', ...S1 }]);
    expect(problems({ channels: ['email', 'sms', 'email'] })).toEqual([
      { field: 'steps.4.channels', rule: 'channel_twice', ...S1 },
    ]);
  });

  it.each(['decision', 'marker'] as const)('do not mix a %s with a contact', (channel) => {
    expect(problems({ channels: ['email', channel], mode: 'manual', day: 40, role: 'admin' })).toEqual([
      { field: 'steps.4.channels', rule: 'decision_or_marker_with_contact', ...S1 },
    ]);
  });
});

describe('how a step is done', () => {
  it.each<[PolicyStep['channels'][number]]>([['call'], ['whatsapp'], ['letter']])(
    'a %s is never automatic',
    (channel) => {
      expect(problems({ channels: [channel] })).toEqual([
        { field: 'steps.4.mode', rule: 'needs_a_person_on_this_channel', ...S1 },
      ]);
    },
  );

  it('a decision is never automatic', () => {
    expect(problems({ channels: ['decision'], day: 30, role: 'finance_manager' })).toEqual([
      { field: 'steps.4.mode', rule: 'needs_a_person_on_this_channel', ...S1 },
    ]);
  });

  it('a call has no draft, and a marker needs nobody', () => {
    expect(problems({ channels: ['call'], mode: 'draft' })).toEqual([
      { field: 'steps.4.mode', rule: 'mode_unknown_to_channel', ...S1 },
    ]);
    expect(problems({ channels: ['marker'], mode: 'manual' })).toEqual([
      { field: 'steps.4.mode', rule: 'mode_unknown_to_channel', ...S1 },
    ]);
    expect(problems({ channels: ['marker'] })).toEqual([]);
  });

  it('the first channel decides: another one falls back on a person', () => {
    expect(problems({ channels: ['email', 'whatsapp'] })).toEqual([]);
  });

  it('only a draft leaves by itself below an amount', () => {
    expect(problems({ mode: 'draft', automaticBelow: 500_00 })).toEqual([]);
    expect(problems({ automaticBelow: 500_00 })).toEqual([
      { field: 'steps.4.automaticBelow', rule: 'automatic_below_without_draft', ...S1, minor: 500_00 },
    ]);
  });

  it.each(['firm', 'factual', 'final'] as const)('a person reads what is %s before it leaves', (tone) => {
    const refused = [{ field: 'steps.4.mode', rule: 'firm_step_without_a_person', ...S1 }];
    expect(problems({ tone, day: 45 })).toEqual(refused);
    expect(problems({ tone, day: 45, mode: 'draft', automaticBelow: 500_00 })).toEqual(refused);
    expect(problems({ tone, day: 45, mode: 'draft' })).toEqual([]);
  });
});

describe('the first 30 days are for talking', () => {
  it.each(['firm', 'factual'] as const)('nothing is %s before day 15', (tone) => {
    expect(problems({ tone, day: 15, mode: 'draft' })).toEqual([]);
    expect(problems({ tone, day: 14, mode: 'draft' })).toEqual([
      { field: 'steps.4.tone', rule: 'firm_tone_too_early', ...S1, day: 14, earliest: 15 },
    ]);
  });

  it('no decision and no final notice before day 30', () => {
    const early = { field: 'steps.4.offset', rule: 'measure_within_talking_days', ...S1, day: 29, earliest: 30 };
    expect(problems({ tone: 'final', mode: 'manual', day: 29 })).toEqual([early]);
    expect(problems({ tone: 'final', mode: 'manual', day: 30 })).toEqual([]);
    const decision = { channels: ['decision'], mode: 'manual', role: 'admin', tone: 'internal' } as const;
    expect(problems({ ...decision, day: 29 })).toEqual([early]);
    expect(problems({ ...decision, day: 30 })).toEqual([]);
  });

  it('a plan is older than its instalments, so its breach is decided sooner', () => {
    const instalment = { anchor: 'instalment', mode: 'manual', day: 7 } as const;
    expect(problems({ ...instalment, channels: ['decision'], role: 'finance_manager' })).toEqual([]);
    expect(problems({ ...instalment, tone: 'firm' })).toEqual([]);
  });
});

describe('a final notice', () => {
  it.each(['whatsapp', 'sms', 'call'] as const)('does not go by %s, which proves nothing', (channel) => {
    expect(problems({ tone: 'final', channels: ['letter', channel], mode: 'manual', day: 45 })).toEqual([
      { field: 'steps.4.channels', rule: 'final_notice_without_proof', ...S1 },
    ]);
  });
});

describe('a decision', () => {
  it.each(['finance', 'salesperson'] as const)('does not belong to %s', (role) => {
    expect(problems({ channels: ['decision'], mode: 'manual', day: 30, role })).toEqual([
      { field: 'steps.4.role', rule: 'decision_without_manager', ...S1 },
    ]);
  });
});

describe('after a payment', () => {
  it('there are only thanks, and no thanks before it', () => {
    expect(problems({ anchor: 'payment', tone: 'thankful', day: 0 })).toEqual([]);
    expect(problems({ anchor: 'payment', tone: 'neutral', day: 0 })).toEqual([
      { field: 'steps.4.tone', rule: 'only_thanks_after_payment', ...S1 },
    ]);
    const early = [{ field: 'steps.4.anchor', rule: 'thanks_before_payment', ...S1 }];
    expect(problems({ anchor: 'payment', tone: 'thankful', day: -1 })).toEqual(early);
    expect(problems({ tone: 'thankful' })).toEqual(early);
  });
});

describe('conditions', () => {
  const from = (minor: number): SimpleCondition => ({ rule: 'amount_from', minor });
  const below = (minor: number): SimpleCondition => ({ rule: 'amount_below', minor });
  const grades = (...list: ('A' | 'B' | 'C')[]): SimpleCondition => ({ rule: 'grade_in', grades: list });

  it.each<[string, PolicyStep['conditions']]>([
    ['an empty range of amounts', [from(100), below(100)]],
    ['ranges that do not meet', [from(100), from(300), below(900), below(200)]],
    ['no grade', [grades()]],
    ['grades that exclude one another', [grades('A', 'B'), grades('C')]],
    ['one of nothing', [{ rule: 'any_of', conditions: [] }]],
  ])('that cannot hold are refused: %s', (_, conditions) => {
    expect(problems({ conditions })).toEqual([{ field: 'steps.4.conditions', rule: 'conditions_never_met', ...S1 }]);
  });

  it.each<[string, PolicyStep['conditions']]>([
    ['a range', [from(100), below(101)]],
    ['grades that overlap', [grades('A', 'B'), grades('C', 'B')]],
    ['one of two', [{ rule: 'any_of', conditions: [grades('A'), { rule: 'no_reply' }] }]],
    ['only an upper bound', [below(100)]],
  ])('that can hold are accepted: %s', (_, conditions) => {
    expect(problems({ conditions })).toEqual([]);
  });
});
