import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { Receivable } from '../receivable/receivable.ts';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';
import type { PaymentPromise } from './commitments.ts';
import { promiseDeadline, promiseOutcome } from './promise.ts';

export interface PromiseEvidence {
  /** Its amount in the company's currency. */
  readonly promise: PaymentPromise;
  /** What was laid on the customer's debts. */
  readonly settlements: readonly SettlementEntry[];
  /** All that is open, credits and unapplied payments too. */
  readonly receivables: readonly Receivable[];
  /** Payments not yet in the books, in the company's currency as far as known. */
  readonly onTheWay: readonly { readonly date: CalendarDate; readonly minor: number }[];
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

/**
 * What became of a promise by the books: a payment counts whether it was laid on a debt or not. One on its way keeps a
 * promise from being broken, but only the books keep it; where nothing is owed any more and nobody paid, it is `moot`.
 */
export function judgePromise(evidence: PromiseEvidence): 'open' | 'kept' | 'broken' | 'moot' {
  const { promise, settlements, receivables, onTheWay, today, calendar } = evidence;
  const { currency } = promise.amount;
  const paid = [
    ...settlements
      .filter(({ by }) => by === 'payment')
      .map(({ paidOn, minor }) => ({ paidOn, amount: { currency, minor } })),
    ...receivables.filter(isUnapplied).map(({ entryDate, companyResidual }) => ({
      paidOn: entryDate,
      amount: { currency, minor: -companyResidual.minor } satisfies Money,
    })),
  ];
  const { outcome } = promiseOutcome({ promise, paidSince: paid, today, calendar });
  if (outcome !== 'broken') return outcome;
  if (receivables.every(({ residual }) => residual.minor <= 0)) return 'moot';
  const coming = onTheWay.map(({ date, minor }) => ({ paidOn: date, amount: { currency, minor } }));
  const withComing = promiseOutcome({ promise, paidSince: [...paid, ...coming], today, calendar });
  const inPatience = today <= calendar.addBusinessDays(promiseDeadline(promise, calendar), PATIENCE_BUSINESS_DAYS);
  return withComing.outcome === 'kept' && inPatience ? 'open' : 'broken';
}

/** A payment on its way that has not arrived by then did not come. */
const PATIENCE_BUSINESS_DAYS = 5;

const isUnapplied = ({ document, residual }: Receivable) => document.type === 'payment' && residual.minor < 0;
