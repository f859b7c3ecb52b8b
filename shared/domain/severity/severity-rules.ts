import type { Money } from '../money/money.ts';
import type { Level } from './level.ts';
import type { Reason } from './severity-reason.ts';
import type { SeverityThresholds } from './thresholds.ts';

/** What the rules weigh; amounts in the company's currency. */
export interface OverdueFacts {
  /** Days late of the oldest item that counts. */
  readonly days: number;
  readonly amount: Money;
  readonly creditLimit: Money | undefined;
  readonly brokenPromises: number;
}

export interface Verdict {
  readonly level: Level;
  readonly reasons: readonly Reason[];
}

/** The gravest level that any rule argues for, with every rule that argues for it; a small amount never goes beyond mild. */
export function weigh(facts: OverdueFacts, thresholds: SeverityThresholds): Verdict {
  const { level, reasons } = gravestMatch(facts, thresholds);
  const { amount } = facts;
  if (amount.minor >= thresholds.smallAmount || level === 'mild') return { level, reasons };
  const below = { currency: amount.currency, minor: thresholds.smallAmount };
  return { level: 'mild', reasons: [{ rule: 'small_amount', amount, below }, ...reasons] };
}

function gravestMatch(facts: OverdueFacts, { moderate, high, critical }: SeverityThresholds): Verdict {
  const graver: [Level, Reason[]][] = [
    ['critical', [...byDays('critical', facts, critical.days), ...byLimit('critical', facts, critical.limitPercent)]],
    [
      'high',
      [
        ...byDays('high', facts, high.days),
        ...byAmount('high', facts, high),
        ...byLimit('high', facts, high.limitPercent),
        ...byPromises('high', facts, high.brokenPromises),
      ],
    ],
    ['moderate', [...byDays('moderate', facts, moderate.days), ...byAmount('moderate', facts, moderate)]],
  ];
  const [level, reasons] = graver.find(([, rules]) => rules.length > 0) ?? ['mild', byDays('mild', facts, 1)];
  return { level, reasons };
}

function byDays(level: Level, { days }: OverdueFacts, atLeast: number): Reason[] {
  return days >= atLeast ? [{ rule: 'days_late', level, days, atLeast }] : [];
}

function byAmount(
  level: Level,
  { days, amount }: OverdueFacts,
  { orDays: atLeast, withAmount }: { orDays: number; withAmount: number },
): Reason[] {
  if (days < atLeast || amount.minor < withAmount) return [];
  const from = { currency: amount.currency, minor: withAmount };
  return [{ rule: 'days_and_amount', level, days, atLeast, amount, from }];
}

function byLimit(level: Level, { amount, creditLimit: limit }: OverdueFacts, atLeast: number): Reason[] {
  if (!limit || limit.minor <= 0 || amount.minor * 100 < atLeast * limit.minor) return [];
  return [{ rule: 'credit_limit', level, percent: Math.floor((amount.minor * 100) / limit.minor), atLeast, limit }];
}

function byPromises(level: Level, { brokenPromises: count }: OverdueFacts, atLeast: number): Reason[] {
  return count >= atLeast ? [{ rule: 'broken_promises', level, count, atLeast }] : [];
}
