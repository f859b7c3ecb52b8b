import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { isLate, type Position } from '../receivable/position.ts';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';

/** What a salesperson wants to know of a customer; `about`: the debt that turned late, or the payment that was the last. */
export interface CustomerNews {
  readonly what: 'late' | 'paid';
  readonly about: number;
  readonly on: CalendarDate;
  /** In minor units of the company's currency. */
  readonly minor: number;
}

interface Known {
  readonly position: Position;
  /** Undefined while it cannot be told from them what was just paid. */
  readonly settlements: readonly SettlementEntry[] | undefined;
  readonly told: readonly Pick<CustomerNews, 'what' | 'about'>[];
  readonly today: CalendarDate;
  /** Less than that, in minor units of the company's currency, is not spoken of. */
  readonly tolerance: number;
}

/** What happened before that is no news: who starts with a portfolio full of late customers is not told of each. A long weekend fits in. */
const NEWS_DAYS = 5;

/** That a customer turned late, or paid all that was late, these days and untold; undefined when neither. */
export function newsOfCustomer({ position, settlements, told, today, tolerance }: Known): CustomerNews | undefined {
  const late = position.items.filter((item) => isLate(item) && item.eligible.minor > 0);
  const [oldest] = late;
  if (oldest) {
    const minor = late.reduce((sum, { eligible }) => sum + eligible.minor, 0);
    const open = new Set(position.items.map(({ id }) => id));
    // As long as a debt that was told of is open, the customer never was out of it.
    const isTold = told.some(({ what, about }) => what === 'late' && (about === oldest.id || open.has(about)));
    if (isTold || oldest.daysLate > NEWS_DAYS || minor < tolerance) return undefined;
    return { what: 'late', about: oldest.id, on: today, minor };
  }
  if (!settlements || position.items.some(isLate)) return undefined;
  const since = addDays(today, -NEWS_DAYS);
  const news = settlements.filter(({ by, paidOn, dueDate }) => by === 'payment' && paidOn > dueDate && paidOn >= since);
  const last = news.reduce<SettlementEntry | undefined>((a, b) => (a && a.id > b.id ? a : b), undefined);
  if (!last || told.some(({ what, about }) => what === 'paid' && about === last.id)) return undefined;
  return { what: 'paid', about: last.id, on: last.paidOn, minor: news.reduce((sum, { minor }) => sum + minor, 0) };
}
