import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitment } from './commitment.ts';
import { type Commitments, NO_COMMITMENTS, type Pause, type PaymentPromise } from './commitments.ts';
import { promiseDeadline } from './promise.ts';

/** All that counts on a day of what one customer of one company ever said or had decided about it. */
export interface Standing {
  readonly commitments: Commitments;
  /** The last day on which the latest broken promise could still be kept. */
  readonly promiseBrokenOn: CalendarDate | undefined;
  /** In the last 12 months. */
  readonly keptPromises: number;
}

export const NOTHING_STANDS: Standing = { commitments: NO_COMMITMENTS, promiseBrokenOn: undefined, keptPromises: 0 };

/** How long a broken promise is held against a customer, and a kept one counts for it. */
export const REMEMBERED_DAYS = 365;

/** What stands on `today`; `all` in the order in which they were noted. */
export function commitmentsAt(all: readonly Commitment[], today: CalendarDate, calendar: BusinessCalendar): Standing {
  if (all.length === 0) return NOTHING_STANDS;
  const standing = all.filter(({ end }) => end === undefined);
  const lately = all.filter(({ end }) => end !== undefined && end.on > addDays(today, -REMEMBERED_DAYS));
  const broken = lately.filter(({ end }) => end?.how === 'broken').flatMap(toPromise);
  return {
    commitments: {
      ...NO_COMMITMENTS,
      promise: standing.flatMap(toPromise).at(-1),
      brokenPromises: broken.length,
      disputed: new Set(standing.flatMap(toDisputed)),
      pause: standing
        .flatMap(toPause)
        .filter(({ until }) => until >= today)
        .at(-1),
      doNotContact: standing.some(({ terms }) => terms.kind === 'do_not_contact'),
      strategic: standing.some(({ terms }) => terms.kind === 'strategic'),
    },
    promiseBrokenOn: broken
      .map((promise) => promiseDeadline(promise, calendar))
      .sort()
      .at(-1),
    keptPromises: lately.filter(({ end }) => end?.how === 'kept').flatMap(toPromise).length,
  };
}

/** The promise that a commitment is, if it is one. */
export function toPromise({ terms, madeOn }: Commitment): PaymentPromise[] {
  return terms.kind === 'promise' ? [{ madeOn, dueOn: terms.dueOn, amount: terms.amount }] : [];
}

const toDisputed = ({ terms }: Commitment): readonly number[] => (terms.kind === 'dispute' ? terms.receivableIds : []);

const toPause = ({ terms, note }: Commitment): Pause[] =>
  terms.kind === 'pause' ? [{ until: terms.until, reason: note }] : [];
