import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';

/** An instalment of a month's billing with all that was laid on it since; minor units of one currency. */
export interface BilledItem {
  readonly dueDate: CalendarDate;
  readonly minor: number;
  readonly settlements: readonly Pick<SettlementEntry, 'paidOn' | 'minor' | 'by'>[];
}

const AT_RISK_DAYS = 90;

/**
 * The share of a month's billing that was still unpaid 90 days past due, 0 to 1. What was credited was never owed;
 * instalments whose 90 days have not passed take no part. Undefined when none is left.
 */
export function atRiskRate(billed: Iterable<BilledItem>, today: CalendarDate): number | undefined {
  const judgedBefore = addDays(today, -AT_RISK_DAYS);
  let owed = 0;
  let unpaid = 0;
  for (const item of billed) {
    if (item.dueDate >= judgedBefore) continue;
    const { credited, paidInTime } = settledOf(item);
    owed += item.minor - credited;
    unpaid += Math.max(0, item.minor - credited - paidInTime);
  }
  return owed <= 0 ? undefined : unpaid / owed;
}

function settledOf({ dueDate, settlements }: BilledItem) {
  const lastDay = addDays(dueDate, AT_RISK_DAYS);
  let credited = 0;
  let paidInTime = 0;
  for (const { by, paidOn, minor } of settlements) {
    if (by === 'credit_note') credited += minor;
    else if (paidOn <= lastDay) paidInTime += minor;
  }
  return { credited, paidInTime };
}
