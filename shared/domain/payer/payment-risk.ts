import type { Money } from '../money/money.ts';
import type { PaymentTrend } from './payment-trend.ts';

export interface RiskFacts {
  readonly weightedDaysLate: number;
  /** Smoothed share of the amount paid on time, 0 to 1. */
  readonly onTime: number;
  /** In the last 12 months. */
  readonly brokenPromises: number;
  /** Undefined while there are too few payments to compare. */
  readonly trend: PaymentTrend | undefined;
  /** All that is open and undisputed, due or not. */
  readonly exposure: Money;
  /** In the currency of `exposure`; absent when the CRM sets none. */
  readonly creditLimit: Money | undefined;
}

/** One part of the risk, with the points it adds to the score. */
export type RiskReason = { readonly points: number } & (
  | { readonly rule: 'weighted_days_late'; readonly days: number }
  | { readonly rule: 'paid_late'; readonly onTime: number }
  | { readonly rule: 'broken_promises'; readonly count: number }
  | { readonly rule: 'trend'; readonly recentDays: number; readonly earlierDays: number }
  | { readonly rule: 'credit_limit_used'; readonly exposure: Money; readonly limit: Money }
);

export interface PaymentRisk {
  /** 0 to 100, whole. */
  readonly score: number;
  /** The three parts that weigh most, the heaviest first. */
  readonly reasons: readonly RiskReason[];
  /** Every part that is known; their points add up to the score before it is rounded. */
  readonly parts: readonly RiskReason[];
}

const TOP_REASONS = 3;

type Part = readonly [weight: number, degree: number, reason: (points: number) => RiskReason];

/**
 * How likely a customer is to pay late, from 0 to 100. What is not known takes no part: the rest is weighed anew.
 * It advises people and blocks nobody by itself: whoever it concerns may have its criteria explained (LGPD art. 20).
 */
export function paymentRisk(facts: RiskFacts): PaymentRisk {
  const known = [...paymentParts(facts), ...trendPart(facts), ...limitPart(facts)];
  const weights = known.reduce((sum, [weight]) => sum + weight, 0);
  const parts = known.map(([weight, degree, reason]) => reason((100 * weight * degree) / weights));
  return {
    score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)),
    reasons: [...parts].sort((a, b) => b.points - a.points).slice(0, TOP_REASONS),
    parts,
  };
}

function paymentParts({ weightedDaysLate: days, onTime, brokenPromises: count }: RiskFacts): Part[] {
  return [
    [35, atMostOne(Math.max(0, days) / 30), (points) => ({ rule: 'weighted_days_late', points, days })],
    [25, 1 - onTime, (points) => ({ rule: 'paid_late', points, onTime })],
    [15, atMostOne(count / 2), (points) => ({ rule: 'broken_promises', points, count })],
  ];
}

function trendPart({ trend }: RiskFacts): Part[] {
  if (!trend) return [];
  const { recentDays, earlierDays, score } = trend;
  return [[15, score, (points) => ({ rule: 'trend', points, recentDays, earlierDays })]];
}

function limitPart({ exposure, creditLimit: limit }: RiskFacts): Part[] {
  if (!limit || limit.minor <= 0) return [];
  const used = atMostOne(exposure.minor / limit.minor);
  return [[10, used, (points) => ({ rule: 'credit_limit_used', points, exposure, limit })]];
}

const atMostOne = (share: number): number => Math.min(share, 1);
