import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Money, toMajor } from '../../shared/domain/money/money.ts';

export interface Formats {
  money(amount: Money): string;
  day(date: CalendarDate): string;
  /** Of a hundred: 2 is 2 %. */
  percent(percent: number): string;
  list(words: readonly string[]): string;
}

/** How the recipient reads amounts, days and lists. */
export function createFormats(locale: string): Formats {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    money: (amount) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency }).format(toMajor(amount)),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    percent: (percent) => percents.format(percent / 100),
    list: (words) => lists.format(words),
  };
}
