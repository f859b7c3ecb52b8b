import { describe, expect, it } from 'vitest';
import { TODAY } from '../testing/builders.ts';
import { collectionPriority, type PriorityFacts } from './collection-priority.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

const priority = (facts: Partial<PriorityFacts> = {}) =>
  collectionPriority({
    overdue: brl(1000_00),
    disputedItems: 0,
    daysLate: 12,
    risk: 60,
    contactedOn: undefined,
    contactGapDays: 3,
    promisedUntil: undefined,
    today: TODAY,
    ...facts,
  });

describe('priority', () => {
  it('is overdue × (0.5 + risk/200) × age factor, and says so', () => {
    expect(priority()).toEqual({
      score: 800_00,
      reasons: [
        { rule: 'overdue', amount: brl(1000_00) },
        { rule: 'risk', score: 60, factor: 0.8 },
        { rule: 'age', daysLate: 12, factor: 1 },
      ],
    });
    expect(priority({ risk: 0 }).score).toBe(500_00);
    expect(priority({ risk: 100 }).score).toBe(1000_00);
  });

  it.each([
    [1, 1],
    [30, 1],
    [31, 1.3],
    [60, 1.3],
    [61, 1.2],
    [90, 1.2],
    [91, 0.8],
  ])('%i days late weighs × %d', (daysLate, factor) => {
    expect(priority({ daysLate, risk: 100 }).score).toBe(1000_00 * factor);
    expect(priority({ daysLate }).reasons).toContainEqual({ rule: 'age', daysLate, factor });
  });

  it('takes an unknown risk for neither good nor bad', () => {
    expect(priority({ risk: undefined }).score).toBe(750_00);
    expect(priority({ risk: undefined }).reasons[1]).toEqual({ rule: 'risk_unknown', assumed: 50, factor: 0.75 });
  });

  it('is lowered within the gap after a contact, and not from then on', () => {
    const contacted = priority({ contactedOn: '2026-03-14' });
    expect(contacted.score).toBe(80_00);
    expect(contacted.reasons).toContainEqual({ rule: 'contacted_recently', daysAgo: 2, factor: 0.1 });
    expect(priority({ contactedOn: '2026-03-13' })).toEqual(priority());
  });

  it('is lowered until the last day of a promise', () => {
    const promised = priority({ promisedUntil: TODAY });
    expect(promised.score).toBe(80_00);
    expect(promised.reasons).toContainEqual({ rule: 'promised', until: TODAY, factor: 0.1 });
    expect(priority({ promisedUntil: '2026-03-15' })).toEqual(priority());
  });

  it('shows what is disputed and does not count it', () => {
    const disputed = priority({ disputedItems: 2 });
    expect(disputed.score).toBe(800_00);
    expect(disputed.reasons.at(-1)).toEqual({ rule: 'disputed', items: 2 });
  });

  it('is a whole number', () => {
    expect(priority({ overdue: brl(1_03), risk: 61 }).score).toBe(83);
  });
});
