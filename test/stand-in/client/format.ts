import { session } from './session.ts';

const BRL = 5;

const locale = (): string => session().user_context.lang.replace('_', '-');

/** `R$ 1.234,50` with a space that does not break; the sign before the symbol. */
export function money(amount: number, currencyId: number): string {
  const { symbol = '' } = session().currencies[String(currencyId)] ?? {};
  return `${amount < 0 ? '-' : ''}${symbol}\u00a0${decimal(Math.abs(amount))}`;
}

/** In reais, which both companies keep their books in. */
export const companyMoney = (amount: number): string => money(amount, BRL);

export const decimal = (amount: number): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);

const atNoon = (day: string): Date => new Date(`${day}T12:00:00`);
const isThisYear = (date: Date): boolean => date.getFullYear() === new Date().getFullYear();

/** `22 de nov.`, with the year when it is another. */
export function shortDay(day: string | false): string {
  if (!day) return '';
  const date = atNoon(day);
  return date.toLocaleDateString(locale(), {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear(date) && { year: 'numeric' }),
  });
}

export const numericDay = (day: string | false): string =>
  day ? atNoon(day).toLocaleDateString(locale(), { day: '2-digit', month: '2-digit', year: 'numeric' }) : '';

/** Of an instant as Odoo stores it, in UTC without saying so. */
export function shortInstant(instant: string): string {
  const date = new Date(`${instant.replace(' ', 'T')}Z`);
  return date.toLocaleString(locale(), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: session().user_context.tz,
  });
}

export function clockTime(instant: string): string {
  const date = new Date(`${instant.replace(' ', 'T')}Z`);
  return date.toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit', timeZone: session().user_context.tz });
}

export interface Remaining {
  readonly text: string;
  readonly days: number;
}

/** How far away a day is, in the calendar's largest unit that differs: `Hoje`, `Há 20 dias`, `Próximo mês`. */
export function remaining(day: string): Remaining {
  const [then, now] = [atNoon(day), new Date()];
  const today = atNoon(
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
  );
  const days = Math.round((then.getTime() - today.getTime()) / 86_400_000);
  if (Math.abs(days) > 99) return { days, text: shortDay(day) };
  const years = then.getFullYear() - now.getFullYear();
  const months = then.getMonth() - now.getMonth();
  const [amount, unit] =
    years !== 0 ? ([years, 'year'] as const) : months !== 0 ? ([months, 'month'] as const) : ([days, 'day'] as const);
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(amount, unit);
  return { days, text: words.charAt(0).toUpperCase() + words.slice(1) };
}
