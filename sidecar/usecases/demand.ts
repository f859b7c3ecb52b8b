import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Money, totalsByCurrency } from '../../shared/domain/money/money.ts';
import { isLate, type OpenItem, type Position } from '../../shared/domain/receivable/position.ts';
import type { Severity } from '../../shared/domain/severity/severity.ts';

/** What a reminder asks for: amounts are what is open less what a payment on its way covers. */
export interface Demand {
  readonly items: readonly OpenItem[];
  readonly totals: readonly Money[];
  /** Credits that were netted, per currency. */
  readonly credits: readonly Money[];
  readonly clearing: readonly Money[];
  /** Due from today on, within the days given. What was due on a holiday and may still be paid in time goes unmentioned. */
  readonly dueSoon: readonly OpenItem[];
}

/** All that is late, accepted and not on its way, in one demand. */
export function demandOf(position: Position, today: CalendarDate, dueSoonDays: number): Demand {
  const asked = position.items.filter((item) => isLate(item) && isAsked(item));
  const lastDay = addDays(today, dueSoonDays);
  const surplus = new Map(position.credit.map(({ currency, minor }) => [currency, minor]));
  return {
    items: asked,
    totals: totalsByCurrency(asked.map(amountAsked)),
    credits: totalsByCurrency(
      position.unapplied.map(({ currency, minor }) => ({ currency, minor: minor - (surplus.get(currency) ?? 0) })),
    ),
    clearing: totalsByCurrency(asked.map(({ clearing }) => clearing)),
    dueSoon: position.items.filter((item) => item.dueDate >= today && item.dueDate <= lastDay && isAsked(item)),
  };
}

export function amountAsked({ open, clearing }: OpenItem): Money {
  return { currency: open.currency, minor: open.minor - clearing.minor };
}

/** Why the books alone forbid a reminder; null when they do not. */
export function blockedByBooks({ items }: Position, { reasons }: Severity): ReminderBlock | null {
  const late = items.filter(isLate);
  if (late.length === 0) return 'nothing_overdue';
  if (!late.some(isAsked)) return late.every(({ disputed }) => disputed) ? 'disputed' : 'payment_clearing';
  return reasons.some(({ rule }) => rule === 'below_tolerance') ? 'below_tolerance' : null;
}

function isAsked(item: OpenItem): boolean {
  return !item.disputed && amountAsked(item).minor > 0;
}
