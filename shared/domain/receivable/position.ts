import { type BusinessCalendar, daysLate } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { NO_COMMITMENTS } from '../commitment/commitments.ts';
import { type Money, proportion, totalsByCurrency } from '../money/money.ts';
import { net } from './netting.ts';
import type { ClearingPayment, Receivable, ReceivableDocument } from './receivable.ts';

/** A debt of the customer as it stands today, after credits. */
export interface OpenItem {
  readonly id: number;
  readonly document: ReceivableDocument;
  readonly dueDate: CalendarDate;
  /** 0 while not late. */
  readonly daysLate: number;
  /** Left after credits, in the document's currency. */
  readonly open: Money;
  /** Part of `open` that a payment on its way covers. */
  readonly clearing: Money;
  /** The customer does not accept it. */
  readonly disputed: boolean;
  /** `open` less `clearing`, in the company's currency: what thresholds compare. Nothing of what is disputed. */
  readonly eligible: Money;
}

/** What one customer owes one company on one day. */
export interface Position {
  /** Debts not wholly netted away, oldest due date first; on a tie the largest first. */
  readonly items: readonly OpenItem[];
  readonly overdue: readonly Money[];
  readonly notDue: readonly Money[];
  /** Credits beyond all debts of their currency. */
  readonly credit: readonly Money[];
  /** Credits and unapplied payments netted or not, as found in the books. */
  readonly unapplied: readonly Money[];
  readonly clearing: readonly Money[];
  /** Debts the CRM says to leave out. */
  readonly excluded: readonly OpenItem[];
}

/** A miscellaneous entry without a due date is nobody's debt, or due the day it was entered. */
export type MiscellaneousEntries = 'only_dated' | 'all';

export interface PositionInput {
  readonly receivables: readonly Receivable[];
  readonly clearingPayments: readonly ClearingPayment[];
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
  /** Receivables the customer does not accept, by id; none by default. */
  readonly disputed?: ReadonlySet<number>;
  /** Only those with a due date count by default. */
  readonly miscellaneousEntries?: MiscellaneousEntries;
}

/** A payment on its way counts for this many business days, then the debt speaks again. */
export const CLEARING_BUSINESS_DAYS = 2;

/** Nets credits, then payments on their way, over the oldest debts, and dates what is left. All input is of one customer and company. */
export function positionOf({
  receivables,
  clearingPayments,
  today,
  calendar,
  disputed = NO_COMMITMENTS.disputed,
  miscellaneousEntries = 'only_dated',
}: PositionInput): Position {
  const dated = receivables.flatMap((line) => withDueDate(line, miscellaneousEntries));
  const debts = dated.filter((line) => line.residual.minor > 0 && !line.excluded).sort(oldestThenLargest);
  const credits = receivables.filter((line) => line.residual.minor < 0 && !line.excluded).map(amountOfCredit);
  const awaited = clearingPayments.filter((payment) => stillAwaited(payment, today, calendar));

  const afterCredits = net(debts, (line) => line.residual, credits);
  // A customer pays what it accepts, so what is on its way is not for what it disputes.
  const unpaid = afterCredits.debts
    .filter(({ left }) => left > 0)
    .sort((a, b) => Number(disputed.has(a.item.id)) - Number(disputed.has(b.item.id)));
  const afterClearing = net(
    unpaid,
    ({ item, left }) => ({ currency: item.residual.currency, minor: left }),
    awaited.map(({ amount }) => amount),
  );

  const toItem = (line: DatedReceivable, open: number, clearing: number) =>
    openItem(line, {
      open,
      clearing,
      daysLate: daysLate(line.dueDate, today, calendar),
      disputed: disputed.has(line.id),
    });
  const items = [...afterClearing.debts]
    .sort((a, b) => oldestThenLargest(a.item.item, b.item.item))
    .map(({ item, covered }) => toItem(item.item, item.left, covered));
  return {
    items,
    overdue: totalsByCurrency(items.filter(isLate).map(({ open }) => open)),
    notDue: totalsByCurrency(items.filter((item) => !isLate(item)).map(({ open }) => open)),
    credit: afterCredits.surplus,
    unapplied: totalsByCurrency(credits),
    clearing: totalsByCurrency(clearingPayments.map(({ amount }) => amount)),
    excluded: dated
      .filter((line) => line.residual.minor > 0 && line.excluded)
      .sort(oldestThenLargest)
      .map((line) => toItem(line, line.residual.minor, 0)),
  };
}

export const isLate = (item: OpenItem): boolean => item.daysLate > 0;

type DatedReceivable = Receivable & { readonly dueDate: CalendarDate };

/** Whatever has no due date is due when entered, if it counts. */
function withDueDate(line: Receivable, miscellaneousEntries: MiscellaneousEntries): DatedReceivable[] {
  if (line.dueDate) return [{ ...line, dueDate: line.dueDate }];
  const counts = line.document.type !== 'entry' || miscellaneousEntries === 'all';
  return counts ? [{ ...line, dueDate: line.entryDate }] : [];
}

function oldestThenLargest(a: DatedReceivable, b: DatedReceivable): number {
  if (a.dueDate !== b.dueDate) return a.dueDate < b.dueDate ? -1 : 1;
  return b.companyResidual.minor - a.companyResidual.minor || a.id - b.id;
}

function amountOfCredit({ residual }: Receivable): Money {
  return { currency: residual.currency, minor: -residual.minor };
}

function stillAwaited(payment: ClearingPayment, today: CalendarDate, calendar: BusinessCalendar): boolean {
  return today <= calendar.addBusinessDays(payment.date, CLEARING_BUSINESS_DAYS);
}

function openItem(
  line: DatedReceivable,
  { open, clearing, ...status }: { open: number; clearing: number } & Pick<OpenItem, 'daysLate' | 'disputed'>,
): OpenItem {
  const { currency, minor } = line.residual;
  const chased = status.disputed ? 0 : open - clearing;
  return {
    id: line.id,
    document: line.document,
    dueDate: line.dueDate,
    ...status,
    open: { currency, minor: open },
    clearing: { currency, minor: clearing },
    eligible: {
      currency: line.companyResidual.currency,
      minor: proportion(line.companyResidual.minor, chased, minor),
    },
  };
}
