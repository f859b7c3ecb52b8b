import { type CalendarDate, daysBetween } from '../../shared/domain/calendar/calendar-date.ts';
import type { SalesPeriod } from '../../shared/domain/portfolio/dso.ts';
import type { MonthlyBilling } from '../crm/crm.ts';

/** Whole months of billing the ledger keeps. */
const MONTHS = 24;

/** `YYYY-MM`, so many months before the day's own. */
export function monthBefore(day: CalendarDate, months: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 - months)).toISOString().slice(0, 'YYYY-MM'.length);
}

/** What was invoiced in each month, this one's part first, months without sales too. */
export function salesPeriods(billings: readonly MonthlyBilling[], today: CalendarDate): SalesPeriod[] {
  const billed = new Map(billings.map(({ month, minor }) => [month, minor]));
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = monthBefore(today, back);
    const first: CalendarDate = `${month}-01` as CalendarDate;
    const next = `${monthBefore(today, back - 1)}-01` as CalendarDate;
    const days = back === 0 ? Number(today.slice(8)) : daysBetween(first, next);
    return { sales: billed.get(month) ?? 0, days };
  });
}

/** Minor units invoiced in this month and after. */
export function billedSince(billings: readonly MonthlyBilling[], month: string): number {
  return billings.filter((billing) => billing.month >= month).reduce((sum, { minor }) => sum + minor, 0);
}
