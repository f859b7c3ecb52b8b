import { describe, expect, it } from 'vitest';
import { aStep } from '../testing/policy-builders.ts';
import { CHANNELS, STEP_MODES } from './policy.ts';
import { canHaveMode, modeOn } from './step-mode.ts';

it('each channel can be worked in its own ways', () => {
  const ways = Object.fromEntries(
    CHANNELS.map((channel) => [channel, STEP_MODES.filter((mode) => canHaveMode(channel, mode))]),
  );
  expect(ways).toEqual({
    email: ['automatic', 'draft', 'one_click', 'manual'],
    sms: ['automatic', 'draft', 'one_click', 'manual'],
    whatsapp: ['one_click', 'manual'],
    letter: ['draft', 'manual'],
    call: ['manual'],
    decision: ['manual'],
    marker: ['automatic'],
  });
});

describe('how a step leaves', () => {
  it('is what it says', () => {
    expect(modeOn('email', aStep({ mode: 'draft' }), 1)).toBe('draft');
  });

  it('is by itself below its amount', () => {
    const draft = aStep({ mode: 'draft', automaticBelow: 500_00 });
    expect(modeOn('email', draft, 499_99)).toBe('automatic');
    expect(modeOn('email', draft, 500_00)).toBe('draft');
  });

  it('is by one click where the channel allows no less', () => {
    expect(modeOn('whatsapp', aStep(), 1)).toBe('one_click');
    expect(modeOn('letter', aStep(), 1)).toBe('draft');
    expect(modeOn('call', aStep({ mode: 'draft', automaticBelow: 500_00 }), 1)).toBe('manual');
  });
});
