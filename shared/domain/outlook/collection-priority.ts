import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

export interface PriorityFacts {
  /** Overdue and undisputed, in the company's currency. */
  readonly overdue: Money;
  /** How many overdue items are disputed: somebody must first settle that, so they do not count. */
  readonly disputedItems: number;
  /** Days late of the oldest overdue, undisputed item; 0 when there is none. */
  readonly daysLate: number;
  /** 0 to 100; undefined while there is too little history. */
  readonly risk: number | undefined;
  readonly contactedOn: CalendarDate | undefined;
  /** Days to leave a customer in peace after a contact. */
  readonly contactGapDays: number;
  /** Last day of a promise that may still be kept. */
  readonly promisedUntil: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** What led to a priority: the overdue amount, then each thing it was multiplied by or spared. */
export type PriorityReason =
  | { readonly rule: 'overdue'; readonly amount: Money }
  | { readonly rule: 'disputed'; readonly items: number }
  | { readonly rule: 'risk'; readonly score: number; readonly factor: number }
  | { readonly rule: 'risk_unknown'; readonly assumed: number; readonly factor: number }
  | { readonly rule: 'age'; readonly daysLate: number; readonly factor: number }
  | { readonly rule: 'contacted_recently'; readonly daysAgo: number; readonly factor: number }
  | { readonly rule: 'promised'; readonly until: CalendarDate; readonly factor: number };

export interface CollectionPriority {
  /** The higher, the sooner; comparable within a company only. */
  readonly score: number;
  readonly reasons: readonly PriorityReason[];
}

/** What can wait goes below what cannot, whatever its size but for the very large. */
const CAN_WAIT = 0.1;
/** Stands in for a risk nobody knows: neither good nor bad. */
const RISK_ASSUMED = 50;

/** How soon a customer deserves attention: overdue × (0.5 + risk/200) × age factor, lowered when contacted, promised or disputed. */
export function collectionPriority(facts: PriorityFacts): CollectionPriority {
  const factors = [riskFactor(facts), ageFactor(facts), ...recentContact(facts), ...runningPromise(facts)];
  const { overdue, disputedItems: items } = facts;
  const score = factors.reduce((product, { factor }) => product * factor, overdue.minor);
  const dispute: PriorityReason[] = items > 0 ? [{ rule: 'disputed', items }] : [];
  return { score: Math.round(score), reasons: [{ rule: 'overdue', amount: overdue }, ...factors, ...dispute] };
}

type Factor = Extract<PriorityReason, { readonly factor: number }>;

function riskFactor({ risk }: PriorityFacts): Factor {
  return risk === undefined
    ? { rule: 'risk_unknown', assumed: RISK_ASSUMED, factor: 0.5 + RISK_ASSUMED / 200 }
    : { rule: 'risk', score: risk, factor: 0.5 + risk / 200 };
}

/** A month late is when a talk moves most; long after, little does. */
function ageFactor({ daysLate }: PriorityFacts): Factor {
  const factor = daysLate <= 30 ? 1 : daysLate <= 60 ? 1.3 : daysLate <= 90 ? 1.2 : 0.8;
  return { rule: 'age', daysLate, factor };
}

function recentContact({ contactedOn, contactGapDays, today }: PriorityFacts): Factor[] {
  if (contactedOn === undefined) return [];
  const daysAgo = daysBetween(contactedOn, today);
  return daysAgo < contactGapDays ? [{ rule: 'contacted_recently', daysAgo, factor: CAN_WAIT }] : [];
}

function runningPromise({ promisedUntil, today }: PriorityFacts): Factor[] {
  if (promisedUntil === undefined || promisedUntil < today) return [];
  return [{ rule: 'promised', until: promisedUntil, factor: CAN_WAIT }];
}
