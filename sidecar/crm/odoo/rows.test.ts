import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, optionalDay, optionalReference, optionalText, parseAnswer, reference } from './rows.ts';

describe('a row of Odoo', () => {
  it('says false or null where there is nothing', () => {
    for (const nothing of [false, null]) {
      expect(optionalText.parse(nothing)).toBeUndefined();
      expect(optionalReference.parse(nothing)).toBeUndefined();
      expect(optionalDay.parse(nothing)).toBeUndefined();
    }
    expect(optionalText.parse('  ')).toBeUndefined();
  });

  it('names a record by its id, alone or with a name', () => {
    expect(reference.parse(7)).toBe(7);
    expect(reference.parse([7, 'Paula'])).toBe(7);
    expect(optionalReference.parse([7, ''])).toBe(7);
    expect(reference.safeParse(false).success).toBe(false);
  });

  it('has days that exist', () => {
    expect(day.parse('2026-02-28')).toBe('2026-02-28');
    expect(day.safeParse('2026-02-30').success).toBe(false);
    expect(day.safeParse('2026-02-28 12:00:00').success).toBe(false);
  });

  it.each([[undefined], [''], ['7'], [7.5], [true], [[7]], [['7', 'Paula']], [{ id: 7 }]])(
    'has no record in %j',
    (value) => {
      for (const schema of [reference, optionalReference]) {
        expect(z.object({ partner: schema }).safeParse({ partner: value }).success).toBe(false);
      }
    },
  );

  it('lacks a field that was asked for: refused, not taken for nothing', () => {
    for (const schema of [reference, optionalReference, day, optionalDay, optionalText]) {
      expect(z.object({ field: schema }).safeParse({}).success).toBe(false);
    }
    expect(optionalText.safeParse(7).success).toBe(false);
    expect(optionalDay.safeParse(20_260_228).success).toBe(false);
  });

  it('of another shape is refused, saying where and what', () => {
    const rows = z.array(z.object({ id: reference }));
    expect(() => parseAnswer(rows, [{ id: 'x' }], 'res.partner')).toThrow(/res\.partner .*[\s\S]*id/);
  });
});
