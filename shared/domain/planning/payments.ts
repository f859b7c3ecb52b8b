import type { ContactDays } from './contact-days.ts';
import type { CustomerFacts, OpenDebt } from './customer-facts.ts';
import { type DayNumber, dateOf, dayNumberOf } from './day-number.ts';

/** What a simulation believes about payments: nothing comes, or everything on the day it is expected. */
export type PaymentAssumption = 'nobody_pays' | 'everyone_pays_as_expected';

/** The first day from `from` on with a payment, if any is expected. What was expected before comes on `from`. */
export function nextPayment({ debts, instalments }: CustomerFacts, from: DayNumber): DayNumber | undefined {
  let next: DayNumber | undefined;
  for (const { expectedOn } of [...debts, ...instalments]) {
    if (expectedOn === undefined) continue;
    const day = Math.max(from, dayNumberOf(expectedOn));
    if (next === undefined || day < next) next = day;
  }
  return next;
}

/** The facts once everything expected up to `day` has been paid. A promise is kept when nothing late is left. */
export function afterPayments(facts: CustomerFacts, day: DayNumber, days: ContactDays): CustomerFacts {
  const isOpen = ({ expectedOn }: OpenDebt) => expectedOn === undefined || dayNumberOf(expectedOn) > day;
  const debts = facts.debts.filter(isOpen);
  const instalments = facts.instalments.filter(isOpen);
  const isLate = [...debts, ...instalments].some(({ dueDate }) => days.sameOrNext(dayNumberOf(dueDate)) < day);
  const { promise } = facts.commitments;
  return {
    ...facts,
    debts,
    instalments,
    net: facts.net - total(facts.debts) + total(debts),
    paidUpOn: isLate ? undefined : dateOf(day),
    commitments: { ...facts.commitments, promise: isLate ? promise : undefined },
  };
}

function total(debts: readonly OpenDebt[]): number {
  return debts.reduce((sum, { minor }) => sum + minor, 0);
}
