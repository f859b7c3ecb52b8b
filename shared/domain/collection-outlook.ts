import type { BusinessCalendar } from './business-calendar.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type CollectionClassVerdict, collectionClass } from './collection-class.ts';
import { type CollectionPriority, collectionPriority } from './collection-priority.ts';
import type { Commitments } from './commitments.ts';
import { type ExpectedPayment, expectedPayment } from './expected-payment.ts';
import type { Money } from './money.ts';
import { net } from './netting.ts';
import type { PayerProfile } from './payer-profile.ts';
import { isLate, type OpenItem } from './position.ts';
import { promiseDeadline } from './promise-outcome.ts';
import { smoothedShare } from './smoothed-share.ts';

export interface CollectionOutlookInput {
  readonly profile: Pick<PayerProfile, 'usualDaysLate' | 'grade' | 'risk'>;
  /** Oldest due date first, as a position holds them. */
  readonly openItems: readonly OpenItem[];
  readonly companyCurrency: string;
  readonly commitments: Pick<Commitments, 'promise' | 'brokenPromises' | 'disputed'>;
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
  /** Undefined while nothing is overdue. */
  readonly priority: CollectionPriority | undefined;
  readonly class: CollectionClassVerdict | undefined;
}

export function collectionOutlook(input: CollectionOutlookInput): CollectionOutlook {
  const { openItems, commitments, profile } = input;
  const overdue = openItems.filter((item) => isLate(item) && item.eligible.minor > 0);
  const undisputed = overdue.filter(({ id }) => !commitments.disputed.has(id));
  const daysLate = Math.max(0, ...undisputed.map((item) => item.daysLate));
  const isOverdue = overdue.length > 0;
  return {
    expectedPayments: expectedPayments(input),
    priority: isOverdue ? priorityOf(input, overdue, undisputed, daysLate) : undefined,
    class: isOverdue ? collectionClass(daysLate, profile.grade.grade, commitments.brokenPromises) : undefined,
  };
}

/** A promise speaks of the oldest items it pays for, in its own currency. */
function expectedPayments(input: CollectionOutlookInput): CollectionOutlook['expectedPayments'] {
  const { openItems, commitments, keptPromises, profile, today, calendar } = input;
  const { promise, brokenPromises, disputed } = commitments;
  const keptRate = smoothedShare(keptPromises, keptPromises + brokenPromises);
  const undisputed = openItems.filter(({ id }) => !disputed.has(id));
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

function priorityOf(
  {
    profile,
    companyCurrency: currency,
    commitments,
    contactedOn,
    contactGapDays,
    today,
    calendar,
  }: CollectionOutlookInput,
  overdue: readonly OpenItem[],
  undisputed: readonly OpenItem[],
  daysLate: number,
): CollectionPriority {
  const undisputedMinor = eligibleOf(undisputed);
  return collectionPriority({
    overdue: { currency, minor: undisputedMinor },
    disputed: { currency, minor: eligibleOf(overdue) - undisputedMinor },
    daysLate,
    risk: profile.risk?.score,
    contactedOn,
    contactGapDays,
    promisedUntil: commitments.promise && promiseDeadline(commitments.promise, calendar),
    today,
  });
}

function eligibleOf(items: readonly OpenItem[]): number {
  return items.reduce((sum, { eligible }) => sum + eligible.minor, 0);
}
