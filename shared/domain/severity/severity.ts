import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { type Money, totalsByCurrency } from '../money/money.ts';
import { isLate, type Position } from '../receivable/position.ts';
import { type Level, oneLevelDown } from './level.ts';
import { type Gate, salesGate } from './sales-gate.ts';
import type { Reason } from './severity-reason.ts';
import { type OverdueFacts, type Verdict, weigh } from './severity-rules.ts';
import type { SeverityThresholds } from './thresholds.ts';

export interface Severity {
  readonly level: Level;
  /** The rules that produced the level first, then the facts that bent it. Never empty. */
  readonly reasons: readonly Reason[];
  /** Days late of the oldest item that counts; 0 when none does. */
  readonly daysLate: number;
  readonly gate: Gate;
}

export interface SeverityInput {
  readonly position: Position;
  readonly thresholds: SeverityThresholds;
  /** In the company's currency; absent when the CRM sets none. */
  readonly creditLimit: Money | undefined;
  readonly companyCurrency: string;
  readonly commitments: Commitments;
  readonly today: CalendarDate;
}

/** How grave a customer's delinquency is: the highest rule that matches wins, and says so. */
export function severityOf(input: SeverityInput): Severity {
  const { thresholds, commitments, today } = input;
  const facts = overdueFacts(input);
  const byBooks =
    facts.amount.minor >= Math.max(1, thresholds.tolerance) ? weigh(facts, thresholds) : unchased(facts, input);
  const { level, reasons } = lowered(byDecision(byBooks, commitments), commitments);
  const gate = salesGate(level, commitments.trustRelease, today);
  const said = new Set(reasons.map(({ rule }) => rule));
  const others = circumstances(input, gate).filter(({ rule }) => !said.has(rule));
  return { level, reasons: [...reasons, ...others], daysLate: facts.days, gate };
}

function overdueFacts({ position, companyCurrency, creditLimit, commitments }: SeverityInput): OverdueFacts {
  const eligible = position.items.filter((item) => isLate(item) && item.eligible.minor > 0);
  return {
    days: Math.max(0, ...eligible.map(({ daysLate }) => daysLate)),
    amount: { currency: companyCurrency, minor: eligible.reduce((sum, item) => sum + item.eligible.minor, 0) },
    creditLimit,
    brokenPromises: commitments.brokenPromises,
  };
}

/** Nothing late is to be chased: it is on its way, disputed, or too little to count. */
function unchased({ amount }: OverdueFacts, input: SeverityInput): Verdict {
  const { position, thresholds, today } = input;
  const late = position.items.filter((item) => isLate(item) && !item.disputed);
  const below = { currency: amount.currency, minor: thresholds.tolerance };
  const ignored: Reason[] = late.some(({ open, clearing }) => clearing.minor < open.minor)
    ? [{ rule: 'below_tolerance', amount, below }]
    : [];
  if (late.some(({ clearing }) => clearing.minor > 0)) {
    return { level: 'clearing', reasons: [...clearing(position), ...ignored] };
  }
  const disputed = inDispute(position);
  if (disputed.length > 0) return { level: 'disputed', reasons: [...disputed, ...ignored] };
  const next = position.items.find((item) => !isLate(item) && item.eligible.minor > 0);
  const inDays = next ? Math.max(0, daysBetween(today, next.dueDate)) : Number.POSITIVE_INFINITY;
  return inDays <= thresholds.dueSoonDays
    ? { level: 'due_soon', reasons: [{ rule: 'due_soon', inDays }, ...ignored] }
    : { level: 'current', reasons: ignored.length > 0 ? ignored : [{ rule: 'nothing_overdue' }] };
}

/** Handed to lawyers or listed: somebody decided that, so neither a small amount nor an empty book (written off, as a rule) makes it less. */
function byDecision({ level, reasons }: Verdict, { legal: status }: Commitments): Verdict {
  if (status === 'none') return { level, reasons };
  return {
    level: 'critical',
    reasons: [{ rule: 'legal', status }, ...reasons.filter(({ rule }) => rule !== 'small_amount')],
  };
}

/** A promise or a plan being kept lowers one level, both together no more than that. */
function lowered({ level, reasons }: Verdict, { promise, plan }: Commitments): Verdict {
  const kept: Reason[] = [];
  if (promise) kept.push({ rule: 'promise_open', dueOn: promise.dueOn, amount: promise.amount, without: level });
  if (plan === 'kept') kept.push({ rule: 'plan_kept', without: level });
  return kept.length > 0 ? { level: oneLevelDown(level), reasons: [...reasons, ...kept] } : { level, reasons };
}

function circumstances({ position, commitments: { trustRelease } }: SeverityInput, gate: Gate): Reason[] {
  const reasons: Reason[] = [];
  if (position.unapplied.length > 0) reasons.push({ rule: 'credits_netted', credits: position.unapplied });
  reasons.push(...clearing(position), ...inDispute(position));
  const excluded = position.excluded.filter(isLate).length;
  if (excluded > 0) reasons.push({ rule: 'excluded_by_crm', count: excluded });
  if (trustRelease && gate.kind === 'released') {
    reasons.push({ rule: 'trust_release', until: gate.until, reason: trustRelease.reason });
  }
  return reasons;
}

function clearing({ clearing: payments }: Position): Reason[] {
  return payments.length > 0 ? [{ rule: 'payment_clearing', payments }] : [];
}

function inDispute({ items }: Position): Reason[] {
  const disputed = items.filter((item) => isLate(item) && item.disputed);
  const amounts = totalsByCurrency(disputed.map(({ open }) => open));
  return disputed.length > 0 ? [{ rule: 'in_dispute', count: disputed.length, amounts }] : [];
}
