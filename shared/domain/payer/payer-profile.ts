import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Commitments } from '../commitment/commitments.ts';
import type { Money } from '../money/money.ts';
import { type PastPayment, paymentHistory } from '../receivable/payment-history.ts';
import { isLate, type OpenItem } from '../receivable/position.ts';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';
import { type AverageDaysLate, averageDaysLate, type Lateness } from './average-days-late.ts';
import { type GradeVerdict, gradeOf } from './grade.ts';
import { type LatenessHabit, latenessHabit } from './lateness-habit.ts';
import { type OnTimeShare, onTimeShare } from './on-time-share.ts';
import { type PaymentRisk, paymentRisk } from './payment-risk.ts';
import { type PaymentTrend, paymentTrend } from './payment-trend.ts';

export interface PayerProfileInput {
  /** Of the last 24 months, in any order. */
  readonly settlements: readonly SettlementEntry[];
  readonly openItems: readonly OpenItem[];
  /** In the company's currency; absent when the CRM sets none. */
  readonly creditLimit: Money | undefined;
  readonly companyCurrency: string;
  readonly commitments: Pick<Commitments, 'brokenPromises'>;
  readonly today: CalendarDate;
  readonly calendar: BusinessCalendar;
}

/** How one customer pays one company. */
export interface PayerProfile {
  /** Distinct invoices paid in the last 12 months. */
  readonly settledInvoices: number;
  /** Of the last 12 months, with what is overdue counted at today; undefined when there is neither. */
  readonly daysLate: AverageDaysLate | undefined;
  readonly onTime: OnTimeShare | undefined;
  /** How late payments of the last 12 months came, by amount; undefined while the grade is insufficient. */
  readonly usualDaysLate: number | undefined;
  readonly grade: GradeVerdict;
  /** Undefined while the grade is insufficient: unknown is not harmless. */
  readonly risk: PaymentRisk | undefined;
  readonly trend: PaymentTrend | undefined;
  readonly habit: LatenessHabit | undefined;
  /** Deserves a discount for paying early, or a tag. */
  readonly goodPayer: boolean;
  /** The last 24 payments, oldest first, for the drawing. */
  readonly history: readonly PastPayment[];
}

const PROFILE_DAYS = 365;
const DRAWN_PAYMENTS = 24;
const INVOICES_OF_A_GOOD_PAYER = 6;

/** Reads a customer's habits from what it paid and what it owes; the same input gives the same profile. */
export function payerProfile(input: PayerProfileInput): PayerProfile {
  const payments = paymentHistory(input.settlements, input.calendar);
  // What a customer does not accept says nothing about how it pays.
  const accepted = input.openItems.filter(({ disputed }) => !disputed);
  const yearAgo = addDays(input.today, -PROFILE_DAYS);
  const ofTheYear = payments.filter(({ paidOn }) => paidOn > yearAgo);
  const counted = [...ofTheYear, ...overdueAtToday(accepted)];
  const daysLate = averageDaysLate(counted);
  const onTime = onTimeShare(counted);
  const trend = paymentTrend(payments);
  const settledInvoices = new Set(ofTheYear.map(({ documentId }) => documentId)).size;
  const grade = gradeOf(daysLate?.weighted, settledInvoices);
  const judged = grade.grade !== 'insufficient';
  return {
    settledInvoices,
    daysLate,
    onTime,
    usualDaysLate: judged ? averageDaysLate(ofTheYear)?.weighted : undefined,
    grade,
    risk: judged && daysLate && onTime ? riskOf(input, { accepted, daysLate, onTime, trend }) : undefined,
    trend,
    habit: latenessHabit(payments),
    goodPayer: grade.grade === 'A' && settledInvoices >= INVOICES_OF_A_GOOD_PAYER,
    history: payments.slice(-DRAWN_PAYMENTS),
  };
}

function overdueAtToday(items: readonly OpenItem[]): Lateness[] {
  return items
    .filter((item) => isLate(item) && item.eligible.minor > 0)
    .map(({ eligible, daysLate }) => ({ minor: eligible.minor, daysLate }));
}

function riskOf(
  { commitments, creditLimit, companyCurrency: currency }: PayerProfileInput,
  {
    accepted,
    daysLate,
    onTime,
    trend,
  }: Pick<PayerProfile, 'trend'> & {
    readonly accepted: readonly OpenItem[];
    readonly daysLate: AverageDaysLate;
    readonly onTime: OnTimeShare;
  },
): PaymentRisk {
  return paymentRisk({
    weightedDaysLate: daysLate.weighted,
    onTime: onTime.smoothed,
    brokenPromises: commitments.brokenPromises,
    trend,
    exposure: { currency, minor: accepted.reduce((sum, { eligible }) => sum + eligible.minor, 0) },
    creditLimit,
  });
}
