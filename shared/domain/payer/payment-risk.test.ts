import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../testing/always.ts';
import { paymentRisk, type RiskFacts } from './payment-risk.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
const worsening = (score: number) =>
  ({ recentDays: 4 + 15 * score, earlierDays: 4, direction: 'steady', score }) as const;

const harmless: RiskFacts = {
  weightedDaysLate: 0,
  onTime: 1,
  brokenPromises: 0,
  trend: worsening(0),
  exposure: brl(0),
  creditLimit: brl(1000_00),
};

const someRisk: RiskFacts = {
  weightedDaysLate: 15,
  onTime: 0.6,
  brokenPromises: 1,
  trend: worsening(0.4),
  exposure: brl(500_00),
  creditLimit: brl(1000_00),
};

describe('the risk', () => {
  it('is 35·min(WADL/30, 1) + 25·(1 − on time) + 15·min(broken/2, 1) + 15·trend + 10·min(exposure/limit, 1)', () => {
    const { score, parts } = paymentRisk(someRisk);
    expect(parts.map(({ rule, points }) => [rule, points])).toEqual([
      ['weighted_days_late', 17.5],
      ['paid_late', 10],
      ['broken_promises', 7.5],
      ['trend', 6],
      ['credit_limit_used', 5],
    ]);
    expect(score).toBe(46);
  });

  it('gives the three parts that weigh most as its reasons, with their facts', () => {
    expect(paymentRisk({ ...someRisk, weightedDaysLate: 5, exposure: brl(900_00) }).reasons).toEqual([
      { rule: 'paid_late', points: 10, onTime: 0.6 },
      { rule: 'credit_limit_used', points: 9, exposure: brl(900_00), limit: brl(1000_00) },
      { rule: 'broken_promises', points: 7.5, count: 1 },
    ]);
    expect(paymentRisk({ ...someRisk, weightedDaysLate: 90, trend: worsening(1) }).reasons.slice(0, 2)).toEqual([
      { rule: 'weighted_days_late', points: 35, days: 90 },
      { rule: 'trend', points: 15, recentDays: 19, earlierDays: 4 },
    ]);
  });

  it('stops at 0 and at 100', () => {
    expect(paymentRisk(harmless).score).toBe(0);
    expect(paymentRisk({ ...harmless, weightedDaysLate: -20 }).score).toBe(0);
    const worst = { weightedDaysLate: 300, onTime: 0, brokenPromises: 7, trend: worsening(1), exposure: brl(9e9) };
    expect(paymentRisk({ ...harmless, ...worst }).score).toBe(100);
  });

  it('weighs the rest anew without a limit, or one of nothing', () => {
    expect(paymentRisk({ ...someRisk, creditLimit: undefined }).score).toBe(46);
    expect(paymentRisk({ ...someRisk, onTime: 0.2, creditLimit: undefined }).score).toBe(Math.round(5100 / 90));
    expect(paymentRisk({ ...someRisk, creditLimit: brl(0) }).parts).toHaveLength(4);
    expect(paymentRisk({ ...someRisk, creditLimit: brl(1) }).parts).toHaveLength(5);
  });

  it('weighs the rest anew while the trend is unknown', () => {
    expect(paymentRisk({ ...someRisk, trend: undefined }).score).toBe(Math.round(4000 / 85));
  });
});

const facts = fc.record({
  weightedDaysLate: fc.integer({ min: -30, max: 400 }),
  onTime: fc.double({ min: 0, max: 1, noNaN: true }),
  brokenPromises: fc.nat(5),
  trend: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map(worsening), { nil: undefined }),
  exposure: fc.nat(1e8).map(brl),
  creditLimit: fc.option(fc.nat(1e8).map(brl), { nil: undefined }),
});

it(
  'is a whole number from 0 to 100 that its parts add up to, with three reasons',
  always([facts], (drawn) => {
    const { score, parts, reasons } = paymentRisk(drawn);
    expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    expect(Math.abs(parts.reduce((sum, { points }) => sum + points, 0) - score)).toBeLessThanOrEqual(0.5 + 1e-9);
    expect(reasons).toHaveLength(3);
  }),
);

it(
  'never falls when any part gets worse',
  always(
    [facts, fc.nat(60), fc.nat(3), fc.nat(1e8), fc.double({ min: 0, max: 1, noNaN: true })],
    (drawn, days, broken, more, share) => {
      const { score } = paymentRisk(drawn);
      const worse: Partial<RiskFacts>[] = [
        { weightedDaysLate: drawn.weightedDaysLate + days },
        { onTime: drawn.onTime * share },
        { brokenPromises: drawn.brokenPromises + broken },
        { exposure: brl(drawn.exposure.minor + more) },
        drawn.trend ? { trend: worsening(Math.max(drawn.trend.score, share)) } : {},
      ];
      for (const part of worse) expect(paymentRisk({ ...drawn, ...part }).score).toBeGreaterThanOrEqual(score);
    },
  ),
);
