import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { currencyDecimals, proportion, toMajor, toMinor, totalsByCurrency } from './money.ts';

describe('minor units', () => {
  it('survive the binary noise of floats', () => {
    expect(toMinor(1.005, 'BRL')).toBe(101);
    expect(toMinor(0.1 + 0.2, 'BRL')).toBe(30);
    expect(toMinor(-19.99, 'BRL')).toBe(-1999);
    expect(toMinor(8165.400000000001, 'BRL')).toBe(816540);
  });

  it('follow the currency', () => {
    expect(currencyDecimals('JPY')).toBe(0);
    expect(currencyDecimals('KWD')).toBe(3);
    expect(toMinor(1500, 'JPY')).toBe(1500);
    expect(toMajor({ currency: 'BRL', minor: 1234 })).toBe(12.34);
  });

  it('have no negative zero', () => {
    expect(Object.is(toMinor(-0.0001, 'BRL'), 0)).toBe(true);
  });

  it(
    'come back whole from decimals',
    always([fc.integer({ min: -1e12, max: 1e12 })], (minor) => {
      expect(toMinor(toMajor({ currency: 'BRL', minor }), 'BRL')).toBe(minor === 0 ? 0 : minor);
    }),
  );
});

it('never adds currencies', () => {
  const amounts = [
    { currency: 'BRL', minor: 100 },
    { currency: 'USD', minor: 5 },
    { currency: 'BRL', minor: 50 },
    { currency: 'EUR', minor: 0 },
  ];
  expect(totalsByCurrency(amounts)).toEqual([
    { currency: 'BRL', minor: 150 },
    { currency: 'USD', minor: 5 },
  ]);
});

describe('a proportion', () => {
  it('is rounded half up once', () => {
    expect(proportion(1001, 1, 2)).toBe(501);
    expect(proportion(-1001, 1, 2)).toBe(-500);
    expect(proportion(-1, 1, 2)).toBe(0);
    expect(proportion(500_00, 0, 100)).toBe(0);
    expect(proportion(500_00, 1, 0)).toBe(0);
  });

  it('is exact where floats are not', () => {
    expect(proportion(2 ** 52 + 1, 1, 2)).toBe(2 ** 51 + 1);
    expect(proportion(-(2 ** 52) - 1, 1, 2)).toBe(-(2 ** 51));
    expect(proportion(94_906_267, 94_906_267, 2)).toBe(4_503_599_757_937_645);
    expect(proportion(9_007_199_254_740_991, 3, 6)).toBe(4_503_599_627_370_496);
  });

  const anyAmount = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e13, max: 1e13 }));
  const share = fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }))
    .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));
  it(
    'is never more than half a minor unit off, and a half goes up',
    always([anyAmount, share], (amount, { part, whole }) => {
      const twiceTooMuch =
        2n * (BigInt(proportion(amount, part, whole)) * BigInt(whole) - BigInt(amount) * BigInt(part));
      expect(twiceTooMuch <= BigInt(whole) && twiceTooMuch > -BigInt(whole)).toBe(true);
    }),
  );
});
