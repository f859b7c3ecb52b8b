import { describe, expect, it } from 'vitest';
import { DEFAULT_SEGMENTS } from '../domain/policy/default-segments.ts';
import { PRESETS, STANDARD_B2B } from '../domain/policy/presets.ts';
import { PolicySchema, SegmentsSchema } from './policy.ts';

const refused = (policy: unknown) =>
  PolicySchema.safeParse(policy).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a policy on the wire', () => {
  it.each(PRESETS)('is the preset $id, word for word', (preset) => {
    expect(PolicySchema.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
  });

  it('is refused for what breaks a rule, by field and rule, with the numbers', () => {
    const hasty = { ...STANDARD_B2B, limits: { ...STANDARD_B2B.limits, gapDays: 2, contactsIn30Days: 9 } };
    expect(refused(hasty)).toEqual([
      'limits.gapDays: gap_below_safe_minimum',
      'limits.contactsIn30Days: cap_above_safe_maximum',
    ]);
    expect(PolicySchema.safeParse(hasty).error?.issues[0]).toMatchObject({ params: { value: 2, minimum: 3 } });
  });

  it.each<[string, object]>([
    ['a field nobody knows', { colour: 'red' }],
    ['an id that is no slug', { id: 'Padrão B2B' }],
    ['a name too long', { names: { ...STANDARD_B2B.names, en: 'x'.repeat(81) } }],
    ['a blank name', { names: { ...STANDARD_B2B.names, es: ' ' } }],
    ['a missing language', { names: { 'pt-BR': 'Régua', en: 'Policy' } }],
    ['more steps than anyone needs', { steps: Array(41).fill(STANDARD_B2B.steps[1]) }],
    ['half a day', { limits: { ...STANDARD_B2B.limits, gapDays: 3.5 } }],
    ['an hour that is none', { hours: { from: '9:00', to: '18:00' } }],
    ['an hour that is a number', { hours: { from: 9, to: 18 } }],
  ])('is refused with %s', (_, change) => {
    expect(PolicySchema.safeParse({ ...STANDARD_B2B, ...change }).success).toBe(false);
  });
});

describe('segments on the wire', () => {
  it('are those to start with', () => {
    expect(SegmentsSchema.parse(JSON.parse(JSON.stringify(DEFAULT_SEGMENTS)))).toEqual(DEFAULT_SEGMENTS);
  });

  it('are refused with a criterion nobody knows, or an empty one', () => {
    const [first] = DEFAULT_SEGMENTS;
    const asking = (criterion: object) => SegmentsSchema.safeParse([{ ...first, criteria: [criterion] }]).success;
    expect(asking({ rule: 'tagged', anyOf: ['vip'] })).toBe(true);
    expect(asking({ rule: 'tagged', anyOf: [] })).toBe(false);
    expect(asking({ rule: 'zodiac', sign: 'leo' })).toBe(false);
  });
});
