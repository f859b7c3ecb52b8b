import type { Language } from '../../shared/contract/common.ts';
import type { CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Money, toMajor } from '../../shared/domain/money/money.ts';

export interface Formats {
  /** `R$ 1.234,56`, never wrapped between symbol and figure. */
  money(amount: Money): string;
  /** Money without cents, for legends. */
  roundMoney(amount: Money): string;
  /** `R$ 10,00 e US$ 5,00`: amounts named one after the other, never added. */
  moneys(amounts: readonly Money[]): string;
  /** `62%` of a share from 0 to 1. */
  percent(share: number): string;
  /** `06/10`, with the year when it is not the year of `today`. */
  day(date: CalendarDate, today: string): string;
  /** `14:05`, with the day when it is not the day of `now`. */
  time(instant: string, now: Date): string;
  /** `há 4 seg.`, `agora`; never in the future. */
  ago(instant: string, now: Date): string;
}

/** Money, dates and times as `language` writes them. */
export function formatsIn(language: Language): Formats {
  const moneyFormat = remember((currency: string, digits: 'cents' | 'whole') => {
    const whole = digits === 'whole' ? { maximumFractionDigits: 0 } : {};
    return new Intl.NumberFormat(language, { style: 'currency', currency, useGrouping: 'always', ...whole });
  });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const list = new Intl.ListFormat(language);
  // Only English reads 10/06 in two ways.
  const dayAndMonth: Intl.DateTimeFormatOptions =
    language === 'en' ? { day: 'numeric', month: 'short' } : { day: '2-digit', month: '2-digit' };
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const clock = dates({ timeStyle: 'short' });
  const clockAndDay = dates({ ...dayAndMonth, hour: 'numeric', minute: '2-digit' });
  const short = dates({ ...dayAndMonth, timeZone: 'UTC' });
  const long = dates({ ...dayAndMonth, year: 'numeric', timeZone: 'UTC' });

  const money = (amount: Money) => moneyFormat(amount.currency, 'cents').format(toMajor(amount));
  return {
    money,
    roundMoney: (amount) => moneyFormat(amount.currency, 'whole').format(toMajor(amount)),
    percent: percent.format,
    moneys: (amounts) => list.format(amounts.map(money)),
    day: (date, today) => (date.slice(0, 4) === today.slice(0, 4) ? short : long).format(new Date(`${date}T00:00:00Z`)),
    time: (instant, now) => {
      const then = new Date(instant);
      return (then.toDateString() === now.toDateString() ? clock : clockAndDay).format(then);
    },
    ago: agoIn(language, 'narrow'),
  };
}

/** How long ago an instant was; never in the future. */
export function agoIn(language: Language, style: 'narrow' | 'long'): Formats['ago'] {
  const relative = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
  return (instant, now) => {
    const seconds = Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 1000));
    const [size, unit] = UNITS.find(([from]) => seconds >= from) ?? [1, 'second'];
    return relative.format(-Math.floor(seconds / size), unit);
  };
}

const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;

function remember<T>(make: (currency: string, digits: 'cents' | 'whole') => T): typeof make {
  const made = new Map<string, T>();
  return (currency, digits) => {
    const key = currency + digits;
    const value = made.get(key) ?? make(currency, digits);
    made.set(key, value);
    return value;
  };
}
