import { addDays, type CalendarDate, daysBetween, weekday } from '../calendar/calendar-date.ts';
import { type Money, totalsByCurrency } from '../money/money.ts';

export interface ExpectedReceipt {
  /** Today or later. */
  readonly on: CalendarDate;
  readonly amount: Money;
}

export interface ExpectedReceipts {
  /** From the running week on, also those in which nothing is expected. */
  readonly weeks: readonly { readonly monday: CalendarDate; readonly totals: readonly Money[] }[];
  /** Expected after the last of those weeks. */
  readonly later: readonly Money[];
}

/** What is likely to come in, week by week from Monday to Sunday, by the expected payment date of each open item. */
export function expectedReceipts(
  receipts: Iterable<ExpectedReceipt>,
  today: CalendarDate,
  weekCount: number,
): ExpectedReceipts {
  const thisMonday = mondayOf(today);
  const weeks = Array.from({ length: weekCount }, (): Money[] => []);
  const later: Money[] = [];
  const amountsOn = new Map<CalendarDate, Money[]>();
  for (const { on, amount } of receipts) {
    let amounts = amountsOn.get(on);
    if (!amounts) {
      amounts = weeks[Math.floor(daysBetween(thisMonday, on) / 7)] ?? later;
      amountsOn.set(on, amounts);
    }
    amounts.push(amount);
  }
  return {
    weeks: weeks.map((amounts, week) => ({ monday: addDays(thisMonday, week * 7), totals: totalsByCurrency(amounts) })),
    later: totalsByCurrency(later),
  };
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((weekday(date) + 6) % 7));
}
