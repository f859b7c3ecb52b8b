import type { CollectionOutlook, PayerProfile } from '../../../shared/contract/payer-profile.ts';
import { addDays } from '../../../shared/domain/calendar/calendar-date.ts';
import { averageDaysLate } from '../../../shared/domain/payer/average-days-late.ts';
import { gradeOf } from '../../../shared/domain/payer/grade.ts';
import { latenessHabit } from '../../../shared/domain/payer/lateness-habit.ts';
import { onTimeShare } from '../../../shared/domain/payer/on-time-share.ts';
import { paymentRisk } from '../../../shared/domain/payer/payment-risk.ts';
import { paymentTrend } from '../../../shared/domain/payer/payment-trend.ts';
import { brl, today } from './samples.ts';

const DAYS_BETWEEN_PAYMENTS = 15;

/** How a customer pays that paid one invoice every fortnight, the first ones the largest, so many days late each; judged by the rules themselves. */
export function aProfile(daysLate: readonly number[], sketch: Partial<PayerProfile> = {}): PayerProfile {
  const history = daysLate.map((days, at) => ({
    documentId: at + 1,
    paidOn: addDays(today, -DAYS_BETWEEN_PAYMENTS * (daysLate.length - at)),
    minor: at < 3 ? 3000_00 : 1000_00,
    daysLate: days,
  }));
  const average = averageDaysLate(history);
  const onTime = onTimeShare(history);
  const trend = paymentTrend(history);
  const grade = gradeOf(average?.weighted, history.length);
  const facts = { brokenPromises: 1, trend, exposure: brl(18_000), creditLimit: brl(60_000) };
  return {
    settledInvoices: history.length,
    daysLate: average,
    onTime,
    grade,
    risk:
      grade.grade !== 'insufficient' && average && onTime
        ? paymentRisk({ ...facts, weightedDaysLate: average.weighted, onTime: onTime.smoothed })
        : undefined,
    trend,
    habit: latenessHabit(history),
    goodPayer: false,
    history,
    ...sketch,
  };
}

/** Often late, and more and more so. */
export const aLatePayer = aProfile([0, -2, 3, 0, 5, 12, 4, 0, 8, 16, 22, 35]);
/** Early or on the day, now and then a day or two late. */
export const aPunctualPayer = aProfile([
  -3, 0, -1, 0, 0, 2, -4, 0, 0, -2, 1, 0, 0, -3, 0, -1, 0, 0, -6, 0, 1, 0, -2, 0,
]);
/** Two payments: not enough to judge by. */
export const aNewPayer = aProfile([4, 0]);

/** What is expected of the open items of the sample detail; the first should have come by now. */
export const anOutlook: CollectionOutlook = {
  expectedPayments: [
    {
      itemId: 2,
      amount: brl(22_000),
      on: today,
      reasons: [
        { rule: 'usual_days_late', days: 9 },
        { rule: 'later_than_usual', expectedOn: addDays(today, -38) },
      ],
    },
    { itemId: 9, amount: brl(12_000), on: addDays(today, 26), reasons: [{ rule: 'usual_days_late', days: 9 }] },
  ],
};
