import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { type ChargeTerms, chargesOn, DEFAULT_CHARGE_TERMS, type LateDebt } from './charges.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
const BY_CONTRACT: ChargeTerms = { ...DEFAULT_CHARGE_TERMS, contractClause: true };

/** A business' R$ 1,000.00, ten days late, under a contract with the usual 2 % and 1 % a month. */
const charge = (sketch: Partial<LateDebt> = {}) =>
  chargesOn({ principal: brl(1000_00), daysLate: 10, terms: BY_CONTRACT, consumer: false, ...sketch });

describe('fine and interest', () => {
  it.each([
    [100_00, 5, 2_00, 17, 102_17],
    [500_00, 10, 10_00, 1_67, 511_67],
    [1000_00, 30, 20_00, 10_00, 1030_00],
    [1234_56, 17, 24_69, 7_00, 1266_25],
  ])('on %i cents, %i days late: %i and %i make %i', (principal, daysLate, fine, interest, total) => {
    expect(charge({ principal: brl(principal), daysLate })).toEqual({
      fine: brl(fine),
      interest: brl(interest),
      total: brl(total),
      reasons: [
        { rule: 'fine', percent: 2 },
        { rule: 'interest', monthlyPercent: 1, days: daysLate },
      ],
    });
  });

  it('go half up, each by itself', () => {
    expect(charge({ principal: brl(25), daysLate: 1 }).fine).toEqual(brl(1));
    expect(charge({ principal: brl(24), daysLate: 1 }).fine).toEqual(brl(0));
    expect(charge({ principal: brl(15_00), daysLate: 1 }).interest).toEqual(brl(1));
    expect(charge({ principal: brl(14_99), daysLate: 1 }).interest).toEqual(brl(0));
  });

  it('follow the rates agreed, to four decimals of a percent', () => {
    const terms = { ...BY_CONTRACT, finePercent: 10, monthlyInterestPercent: 0.9999 };
    expect(charge({ terms, daysLate: 30 })).toMatchObject({ fine: brl(100_00), interest: brl(10_00) });
    expect(charge({ terms, daysLate: 30, principal: brl(1_000_000_00) }).interest).toEqual(brl(9_999_00));
  });

  it('are nothing without a clause, which is how it starts', () => {
    expect(charge({ terms: DEFAULT_CHARGE_TERMS })).toEqual({
      fine: brl(0),
      interest: brl(0),
      total: brl(1000_00),
      reasons: [{ rule: 'no_contract_clause' }],
    });
  });

  it.each<[string, Partial<LateDebt>, number]>([
    ['before the first day late', { daysLate: 0 }, 1000_00],
    ['on nothing', { principal: brl(0) }, 0],
    ['on a credit', { principal: brl(-500_00) }, -500_00],
  ])('are nothing %s', (_, sketch, total) => {
    expect(charge(sketch)).toEqual({
      fine: brl(0),
      interest: brl(0),
      total: brl(total),
      reasons: [{ rule: 'nothing_late' }],
    });
  });

  it('are in the currency of the debt', () => {
    const { fine, interest, total } = charge({ principal: { currency: 'USD', minor: 100_00 } });
    expect(new Set([fine.currency, interest.currency, total.currency])).toEqual(new Set(['USD']));
  });
});

describe('a consumer', () => {
  const tenPercent = { ...BY_CONTRACT, finePercent: 10 };

  it('is never fined more than 2 %, whatever was signed', () => {
    expect(charge({ terms: tenPercent, consumer: true })).toMatchObject({
      fine: brl(20_00),
      reasons: [
        { rule: 'consumer_fine_cap', percent: 2, agreedPercent: 10 },
        { rule: 'interest', monthlyPercent: 1, days: 10 },
      ],
    });
  });

  it('is fined what was agreed when that is less, and a business whatever was agreed', () => {
    expect(charge({ terms: { ...BY_CONTRACT, finePercent: 1 }, consumer: true })).toMatchObject({
      fine: brl(10_00),
      reasons: [{ rule: 'fine', percent: 1 }, { rule: 'interest' }],
    });
    expect(charge({ consumer: true }).reasons[0]).toEqual({ rule: 'fine', percent: 2 });
    expect(charge({ terms: tenPercent }).fine).toEqual(brl(100_00));
  });
});

const terms = fc.record({
  contractClause: fc.boolean(),
  finePercent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  monthlyInterestPercent: fc.integer({ min: 0, max: 100_000 }).map((parts) => parts / 10_000),
});
const debt = fc.record({
  principal: fc.integer({ min: -1000_00, max: 1e12 }).map(brl),
  daysLate: fc.integer({ min: -30, max: 3650 }),
  terms,
  consumer: fc.boolean(),
});

it(
  'charges are never negative, and add up',
  always([debt], (some) => {
    const { fine, interest, total } = chargesOn(some);
    expect(Math.min(fine.minor, interest.minor)).toBeGreaterThanOrEqual(0);
    expect(total.minor).toBe(some.principal.minor + fine.minor + interest.minor);
  }),
);

it(
  'more debt, or more days, never cost less; a consumer never pays more than a business',
  always([debt, fc.nat(1_000_000), fc.nat(400)], (some, more, longer) => {
    const principal = brl(some.principal.minor + more);
    const daysLate = some.daysLate + longer;
    const [less, graver] = [chargesOn(some), chargesOn({ ...some, principal, daysLate })];
    expect(graver.fine.minor).toBeGreaterThanOrEqual(less.fine.minor);
    expect(graver.interest.minor).toBeGreaterThanOrEqual(less.interest.minor);
    const [person, business] = [true, false].map((consumer) => chargesOn({ ...some, consumer }).total.minor);
    expect(person).toBeLessThanOrEqual(business ?? Number.NaN);
  }),
);
