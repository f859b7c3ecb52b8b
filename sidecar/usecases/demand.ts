import type { ReminderBlock } from '../../shared/contract/reminder.ts';
import { addDays, type CalendarDate } from '../../shared/domain/calendar/calendar-date.ts';
import { type Money, totalsByCurrency } from '../../shared/domain/money/money.ts';
import { isLate, type OpenItem, type Position } from '../../shared/domain/receivable/position.ts';
import type { Occasion } from '../../shared/domain/reminder/occasion.ts';
import type { ReminderStep } from '../../shared/domain/reminder/reminder-step.ts';

/** What a mail speaks of: amounts are what is open less what a payment on its way covers. */
export interface Demand {
  /** Announced before they are due, asked for once they are late; none in thanks. */
  readonly items: readonly OpenItem[];
  readonly totals: readonly Money[];
  /** Credits that were netted, per currency. */
  readonly credits: readonly Money[];
  readonly clearing: readonly Money[];
  /** Beside what is late: due from today on, within the days given. What was due on a holiday and may still be paid in time goes unmentioned. */
  readonly dueSoon: readonly OpenItem[];
}

/** The part of a step that decides what its mail speaks of. */
export type DemandStep = Pick<ReminderStep, 'occasion' | 'debtIds'>;

const NOTHING: Demand = { items: [], totals: [], credits: [], clearing: [], dueSoon: [] };

/** All that is late, accepted and not on its way, in one demand; for a step before the due date, what it was planned to announce, or all that is due soon where it names nothing. */
export function demandOf(position: Position, today: CalendarDate, dueSoonDays: number, step?: DemandStep): Demand {
  if (step?.occasion === 'paid') return NOTHING;
  const coming = position.items.filter((item) => item.dueDate >= today && isAsked(item));
  const lastDay = addDays(today, dueSoonDays);
  const soon = coming.filter(({ dueDate }) => dueDate <= lastDay);
  if (step?.occasion !== 'before_due') {
    const late = position.items.filter((item) => isLate(item) && isAsked(item));
    return { ...askingFor(late), credits: nettedCredits(position), dueSoon: soon };
  }
  const announced = step.debtIds.length > 0 ? coming.filter(({ id }) => step.debtIds.includes(id)) : soon;
  // Credits cover the oldest debts first: with something late, they are not the announced ones'.
  const credits = position.items.some(isLate) ? [] : nettedCredits(position);
  return { ...askingFor(announced), credits, dueSoon: [] };
}

function askingFor(items: readonly OpenItem[]): Pick<Demand, 'items' | 'totals' | 'clearing'> {
  return {
    items,
    totals: totalsByCurrency(items.map(amountAsked)),
    clearing: totalsByCurrency(items.map(({ clearing }) => clearing)),
  };
}

function nettedCredits({ unapplied, credit }: Position): Money[] {
  const surplus = new Map(credit.map(({ currency, minor }) => [currency, minor]));
  return totalsByCurrency(
    unapplied.map(({ currency, minor }) => ({ currency, minor: minor - (surplus.get(currency) ?? 0) })),
  );
}

export function amountAsked({ open, clearing }: OpenItem): Money {
  return { currency: open.currency, minor: open.minor - clearing.minor };
}

interface BooksOf {
  /** All that is owed, what was never sent too. */
  readonly position: Position;
  /** Made of what was sent. */
  readonly demand: Demand;
  /** Totals below it are not spoken of, in minor units of the company's currency. */
  readonly tolerance: number;
  /** Documents that the customer never got. */
  readonly unsent: ReadonlySet<number>;
}

/** Why the books alone forbid a mail on this occasion; null when they do not. */
export function blockedByBooks(occasion: Occasion, books: BooksOf): ReminderBlock | null {
  const { position, demand, tolerance } = books;
  if (occasion === 'paid') return position.items.some(isLate) ? 'still_overdue' : null;
  if (demand.items.length === 0) return occasion === 'overdue' ? whyNotLate(books) : whyNotComing(books);
  return demand.items.reduce((sum, { eligible }) => sum + eligible.minor, 0) < tolerance ? 'below_tolerance' : null;
}

function whyNotLate({ position, unsent }: BooksOf): ReminderBlock {
  const late = position.items.filter(isLate);
  if (late.length === 0) return 'nothing_overdue';
  if (waitForInvoice(late, unsent)) return 'invoice_never_sent';
  return late.every(({ disputed }) => disputed) ? 'disputed' : 'payment_clearing';
}

function whyNotComing({ position, unsent }: BooksOf): ReminderBlock {
  const coming = position.items.filter((item) => !isLate(item));
  return waitForInvoice(coming, unsent) ? 'invoice_never_sent' : 'nothing_coming_due';
}

/** Whether some of it would be asked for if it had been sent. */
function waitForInvoice(items: readonly OpenItem[], unsent: ReadonlySet<number>): boolean {
  return items.some((item) => unsent.has(item.document.id) && isAsked(item));
}

/** Thanks have something to say without naming anything. */
export function saysNothing({ items }: Demand, { occasion }: { readonly occasion: Occasion }): boolean {
  return items.length === 0 && occasion !== 'paid';
}

function isAsked(item: OpenItem): boolean {
  return !item.disputed && amountAsked(item).minor > 0;
}
