import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import { promiseDeadline } from '../commitment/promise.ts';
import type { Money } from '../money/money.ts';
import type { PayerProfile } from '../payer/payer-profile.ts';
import { smoothedShare } from '../payer/smoothed-share.ts';
import { net } from '../receivable/netting.ts';
import { isLate, type OpenItem } from '../receivable/position.ts';
import { type CollectionClassVerdict, collectionClass } from './collection-class.ts';
import { type CollectionPriority, collectionPriority } from './collection-priority.ts';
import { type ExpectedPayment, expectedPayment } from './expected-payment.ts';

export interface CollectionOutlookInput {
  readonly profile: Pick<PayerProfile, 'usualDaysLate' | 'grade' | 'risk'>;
  /** Oldest due date first, as a position holds them. */
  readonly openItems: readonly OpenItem[];
  readonly companyCurrency: string;
  readonly commitments: Pick<Commitments, 'promise' | 'brokenPromises'>;
  /** In the last 12 months. */
  readonly keptPromises: number;
  /** The last contact about what is open now. */
  readonly contactedOn: CalendarDate | undefined;
  readonly contactGapDays: number;
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

/** What is to be expected of one customer, and how soon it deserves attention. */
export interface CollectionOutlook {
  /** One per undisputed open item, in their order. */
  readonly expectedPayments: readonly (ExpectedPayment & { readonly itemId: number; readonly amount: Money })[];
  /** Undefined while nothing is overdue but what is on its way. */
  readonly attention: { readonly priority: CollectionPriority; readonly class: CollectionClassVerdict } | undefined;
}

/** When each item is likely to be paid, and the place of its customer in the day's work. */
export function collectionOutlook(input: CollectionOutlookInput): CollectionOutlook {
  return { expectedPayments: expectedPayments(input), attention: attention(input) };
}

/** A promise speaks of the oldest items it pays for, in its own currency. */
function expectedPayments(input: CollectionOutlookInput): CollectionOutlook['expectedPayments'] {
  const { openItems, commitments, keptPromises, profile, today, calendar } = input;
  const { promise, brokenPromises } = commitments;
  const keptRate = smoothedShare(keptPromises, keptPromises + brokenPromises);
  const undisputed = openItems.filter(({ disputed }) => !disputed);
  return net(undisputed, ({ open }) => open, promise ? [promise.amount] : []).debts.map(({ item, covered }) => ({
    itemId: item.id,
    amount: item.open,
    ...expectedPayment({
      dueDate: item.dueDate,
      usualDaysLate: profile.usualDaysLate,
      promise: promise && covered > 0 ? { dueOn: promise.dueOn, keptRate } : undefined,
      today,
      calendar,
    }),
  }));
}

function attention(input: CollectionOutlookInput): CollectionOutlook['attention'] {
  const { commitments, profile, calendar, companyCurrency: currency } = input;
  const late = input.openItems.filter(isLate);
  const disputedItems = late.filter(({ disputed }) => disputed).length;
  const overdue = late.filter(({ disputed, eligible }) => eligible.minor > 0 && !disputed);
  if (overdue.length === 0 && disputedItems === 0) return undefined;

  const daysLate = Math.max(0, ...overdue.map((item) => item.daysLate));
  const priority = collectionPriority({
    overdue: { currency, minor: overdue.reduce((sum, { eligible }) => sum + eligible.minor, 0) },
    disputedItems,
    daysLate,
    risk: profile.risk?.score,
    contactedOn: input.contactedOn,
    contactGapDays: input.contactGapDays,
    promisedUntil: commitments.promise && promiseDeadline(commitments.promise, calendar),
    today: input.today,
  });
  return { priority, class: collectionClass(daysLate, profile.grade.grade, commitments.brokenPromises) };
}
