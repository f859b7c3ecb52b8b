import { describe, expect, it } from 'vitest';
import { TONES } from '../policy/policy.ts';
import { PRESETS } from '../policy/presets.ts';
import { MAIL_TONES, mannerOf, manualManner } from './manner.ts';
import { occasionOf } from './occasion.ts';
import { reminderStep } from './reminder-step.ts';

const steps = PRESETS.flatMap((policy) => policy.steps.map((step) => ({ policy, step })));
const toneOn = (daysLate: number) => (tone: (typeof TONES)[number]) => mannerOf('overdue', tone, daysLate).tone;

describe('the occasion of a step', () => {
  it.each([
    ['P1', 'before_due'],
    ['P2', 'before_due'],
    ['A1', 'before_due'],
    ['R1', 'overdue'],
    ['R8', 'overdue'],
    ['A2', 'overdue'],
    ['OK', 'paid'],
  ])('%s is %s', (id, occasion) => {
    const own = steps.filter(({ step }) => step.id === id);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ policy, step }) => reminderStep(policy.id, step, []).occasion)).toEqual(own.map(() => occasion));
  });

  it('on the due date itself is not overdue', () => {
    expect(occasionOf({ anchor: 'due_date', offset: { days: 0, unit: 'calendar' } })).toBe('before_due');
  });
});

describe('the manner of a mail', () => {
  it('is of the step’s own tone on the step’s own day', () => {
    for (const { step } of steps.filter(({ step: { channels } }) => channels.includes('email'))) {
      expect(mannerOf(occasionOf(step), step.tone, step.offset.days)).toEqual({
        occasion: occasionOf(step),
        tone: step.tone,
      });
    }
  });

  it('is never firmer than the days late allow', () => {
    const firm = ['firm', 'factual', 'final'] as const;
    expect(firm.map(toneOn(14))).toEqual(['helpful', 'helpful', 'helpful']);
    expect(firm.map(toneOn(15))).toEqual(['firm', 'firm', 'firm']);
    expect(firm.map(toneOn(19))).toEqual(['firm', 'firm', 'firm']);
    expect(firm.map(toneOn(20))).toEqual(['firm', 'factual', 'factual']);
    expect(firm.map(toneOn(29))).toEqual(['firm', 'factual', 'factual']);
    expect(firm.map(toneOn(30))).toEqual(['firm', 'factual', 'final']);
  });

  it('has an answer to every tone of a policy', () => {
    for (const tone of TONES) {
      expect(MAIL_TONES.before_due).toContain(mannerOf('before_due', tone, 0).tone);
      expect(MAIL_TONES.overdue).toContain(mannerOf('overdue', tone, 45).tone);
      expect(mannerOf('paid', tone, 0).tone).toBe('thankful');
    }
    expect((['cordial', 'listening', 'internal'] as const).map(toneOn(9))).toEqual(['neutral', 'helpful', 'neutral']);
  });

  it('outside of any policy presumes forgetting for fifteen days, then offers help', () => {
    expect([1, 15, 16, 90].map((days) => manualManner(days).tone)).toEqual([
      'neutral',
      'neutral',
      'helpful',
      'helpful',
    ]);
  });
});
