import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { allocate } from './allocate.ts';

describe('an amount in parts', () => {
  const brl = (minor: number) => ({ currency: 'BRL', minor });
  const minors = (total: number, weights: number[]) => allocate(brl(total), weights).map(({ minor }) => minor);

  it('gives what is missing to the largest remainders, to the heavier of equals, then to the first', () => {
    expect(minors(100_00, [1, 1, 1])).toEqual([3334, 3333, 3333]);
    expect(minors(100, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual([9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]);
    expect(minors(101, [1, 2, 1])).toEqual([25, 51, 25]);
    expect(minors(-100_00, [1, 1, 1])).toEqual([-3334, -3333, -3333]);
    expect(minors(1, [0, 1])).toEqual([0, 1]);
    expect(minors(264, [13, 2, 11])).toEqual([132, 20, 112]);
  });

  it('stays in its currency, whose smallest unit it divides', () => {
    expect(allocate({ currency: 'JPY', minor: 5 }, [1, 1])).toEqual([
      { currency: 'JPY', minor: 3 },
      { currency: 'JPY', minor: 2 },
    ]);
  });

  it('is refused without a weight', () => {
    expect(() => minors(100, [])).toThrow();
    expect(() => minors(100, [0, 0])).toThrow();
    expect(() => minors(100, [-1, 2])).toThrow();
    expect(() => minors(100, [0.5, 2])).toThrow();
  });

  const weights = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 24 });
  it(
    'loses and makes nothing, and no part is a unit away from its share',
    always([fc.integer({ min: -1e13, max: 1e13 }), weights.filter((some) => some.some(Boolean))], (total, some) => {
      const parts = minors(total, some);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      const whole = BigInt(some.reduce((sum, weight) => sum + weight, 0));
      some.forEach((weight, at) => {
        const off = BigInt(parts[at] ?? Number.NaN) * whole - BigInt(total) * BigInt(weight);
        expect(off < whole && off > -whole).toBe(true);
      });
    }),
  );
});
