import { type CalendarDate, daysBetween } from './calendar-date.ts';
import type { Money } from './money.ts';
import { isLate, type OpenItem, type Position } from './position.ts';
import type { SeverityThresholds } from './thresholds.ts';

/** From good to grave. `clearing`: all that is late is covered by a payment on its way. */
export const LEVELS = ['current', 'due_soon', 'clearing', 'mild', 'moderate', 'high', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

/** One fact that led to a verdict, in numbers; the interface puts it into words. */
export type Reason =
  | { readonly rule: 'nothing_overdue' }
  | { readonly rule: 'due_soon'; readonly inDays: number }
  | { readonly rule: 'days_late'; readonly days: number; readonly atLeast: number }
  | {
      readonly rule: 'days_and_amount';
      readonly days: number;
      readonly atLeast: number;
      readonly amount: Money;
      readonly from: Money;
    }
  | { readonly rule: 'credit_limit'; readonly percent: number; readonly atLeast: number; readonly limit: Money }
  | { readonly rule: 'small_amount'; readonly amount: Money; readonly below: Money }
  | { readonly rule: 'below_tolerance'; readonly amount: Money; readonly below: Money }
  | { readonly rule: 'credits_netted'; readonly credits: readonly Money[] }
  | { readonly rule: 'payment_clearing'; readonly payments: readonly Money[] }
  | { readonly rule: 'excluded_by_crm'; readonly count: number };

export interface Severity {
  readonly level: Level;
  /** The rules that produced the level first, then the facts that bent it. Never empty. */
  readonly reasons: readonly Reason[];
  /** Days late of the oldest item that counts; 0 when none does. */
  readonly daysLate: number;
}

export interface SeverityInput {
  readonly position: Position;
  readonly thresholds: SeverityThresholds;
  /** In the company's currency; absent when the CRM sets none. */
  readonly creditLimit: Money | undefined;
  readonly companyCurrency: string;
  readonly today: CalendarDate;
}

/** How grave a customer's delinquency is: the highest rule that matches wins, and says so. */
export function severityOf(input: SeverityInput): Severity {
  const facts = overdueFacts(input);
  const { level, reasons } = facts.amount === 0 ? withoutOverdue(input) : withOverdue(facts, input);
  return { level, reasons: [...reasons, ...circumstances(input.position)], daysLate: facts.days };
}

interface OverdueFacts {
  readonly days: number;
  readonly amount: number;
}

type Verdict = Pick<Severity, 'level' | 'reasons'>;

function overdueFacts({ position }: SeverityInput): OverdueFacts {
  const eligible = position.items.filter((item) => isLate(item) && item.eligible.minor > 0);
  return {
    days: Math.max(0, ...eligible.map(({ daysLate }) => daysLate)),
    amount: eligible.reduce((sum, item) => sum + item.eligible.minor, 0),
  };
}

function withoutOverdue(input: SeverityInput): Verdict {
  const { position, thresholds, today } = input;
  const late = position.items.filter(isLate);
  if (late.some(({ clearing }) => clearing.minor > 0)) return { level: 'clearing', reasons: [] };
  if (late.length > 0) return belowTolerance(0, input);
  const next = position.items.find((item) => !isLate(item) && item.eligible.minor > 0);
  const inDays = next ? Math.max(0, daysBetween(today, next.dueDate)) : undefined;
  return inDays !== undefined && inDays <= thresholds.dueSoonDays
    ? { level: 'due_soon', reasons: [{ rule: 'due_soon', inDays }] }
    : { level: 'current', reasons: [{ rule: 'nothing_overdue' }] };
}

function withOverdue(facts: OverdueFacts, input: SeverityInput): Verdict {
  const { thresholds, companyCurrency: currency } = input;
  const amount = { currency, minor: facts.amount };
  if (facts.amount < thresholds.tolerance) return belowTolerance(facts.amount, input);
  const matched = matchedRules(facts, input);
  if (facts.amount < thresholds.smallAmount && matched.level !== 'mild') {
    const below = { currency, minor: thresholds.smallAmount };
    return { level: 'mild', reasons: [{ rule: 'small_amount', amount, below }, ...matched.reasons] };
  }
  return matched;
}

function belowTolerance(minor: number, { thresholds, companyCurrency: currency }: SeverityInput): Verdict {
  const below = { currency, minor: thresholds.tolerance };
  return { level: 'current', reasons: [{ rule: 'below_tolerance', amount: { currency, minor }, below }] };
}

function matchedRules(facts: OverdueFacts, input: SeverityInput): Verdict {
  const { moderate, high, critical } = input.thresholds;
  const graver: [Level, Reason[]][] = [
    ['critical', [...byDays(facts, critical.days), ...byLimit(facts, critical.limitPercent, input)]],
    [
      'high',
      [...byDays(facts, high.days), ...byAmount(facts, high, input), ...byLimit(facts, high.limitPercent, input)],
    ],
    ['moderate', [...byDays(facts, moderate.days), ...byAmount(facts, moderate, input)]],
  ];
  const [level, reasons] = graver.find(([, rules]) => rules.length > 0) ?? ['mild', byDays(facts, 1)];
  return { level, reasons };
}

function byDays({ days }: OverdueFacts, atLeast: number): Reason[] {
  return days >= atLeast ? [{ rule: 'days_late', days, atLeast }] : [];
}

function byAmount(
  { days, amount }: OverdueFacts,
  { orDays, withAmount }: { orDays: number; withAmount: number },
  { companyCurrency: currency }: SeverityInput,
): Reason[] {
  if (days < orDays || amount < withAmount) return [];
  const from = { currency, minor: withAmount };
  return [{ rule: 'days_and_amount', days, atLeast: orDays, amount: { currency, minor: amount }, from }];
}

function byLimit({ amount }: OverdueFacts, atLeast: number, { creditLimit }: SeverityInput): Reason[] {
  if (!creditLimit || creditLimit.minor <= 0 || amount * 100 < atLeast * creditLimit.minor) return [];
  return [
    { rule: 'credit_limit', percent: Math.floor((amount * 100) / creditLimit.minor), atLeast, limit: creditLimit },
  ];
}

function circumstances(position: Position): Reason[] {
  const reasons: Reason[] = [];
  if (position.unapplied.length > 0) reasons.push({ rule: 'credits_netted', credits: position.unapplied });
  if (position.clearing.length > 0) reasons.push({ rule: 'payment_clearing', payments: position.clearing });
  const excluded = position.excluded.filter((item: OpenItem) => isLate(item)).length;
  if (excluded > 0) reasons.push({ rule: 'excluded_by_crm', count: excluded });
  return reasons;
}
