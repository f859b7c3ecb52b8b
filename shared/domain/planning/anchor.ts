import { type Account, type Debt, debtsOf, eligibleOn, isDisputed, stepDay, totalOn } from './account.ts';
import type { LeftOutDebt, Stop } from './contact-plan.ts';
import { type DayNumber, dateOf } from './day-number.ts';
import type { Rung } from './ladder.ts';

/**
 * The debt whose age decides: the oldest one. Totals under the tolerance are nobody's debt, so a trifle left over from
 * long ago does not age what came due yesterday: it is the oldest with which all up to it reach the tolerance.
 */
export function anchorOn({ debts, run }: Account, day: DayNumber): Debt | undefined {
  let total = 0;
  for (const debt of debts) {
    const eligible = eligibleOn(debt, day);
    total += eligible;
    if (eligible > 0 && total >= run.tolerance) return debt;
  }
  return undefined;
}

/** What a step speaks of on `day`: all that is late, or before the due date all whose turn has come. The anchor first. */
export function debtsSpokenOf(account: Account, rung: Rung, anchor: Debt, day: DayNumber): Debt[] {
  const others = account.debts.filter((debt) => {
    const due = rung.isPreDue ? stepDay(debt, rung) <= day && day <= debt.due : debt.lastDayInTime < day;
    return due && debt !== anchor && eligibleOn(debt, day) > 0;
  });
  return [anchor, ...others];
}

/** Debts that no message speaks of on `day`. */
export function debtsLeftOut(account: Account, day: DayNumber): LeftOutDebt[] {
  const { facts, ladder, debts } = account;
  const unspeakable = debtsOf(facts, ladder).flatMap(({ id, sentToCustomer }): LeftOutDebt[] => {
    if (isDisputed(id, facts, ladder)) return [{ debtId: id, rule: 'disputed' }];
    return sentToCustomer ? [] : [{ debtId: id, rule: 'invoice_never_sent' }];
  });
  const covered = debts.filter((debt) => eligibleOn(debt, day) <= 0);
  return [...unspeakable, ...covered.map(({ id }): LeftOutDebt => ({ debtId: id, rule: 'payment_clearing' }))];
}

/** Why nothing that is owed can be spoken of on `day`; asked when there is no anchor. Never empty. */
export function stopsWithoutAnchor(account: Account, day: DayNumber): Stop[] {
  const { debts, facts, run } = account;
  const leftOut = debtsLeftOut(account, day);
  const idsOf = (rule: LeftOutDebt['rule']) => leftOut.filter((debt) => debt.rule === rule).map(({ debtId }) => debtId);
  const stops: Stop[] = [];
  for (const rule of ['disputed', 'invoice_never_sent'] as const) {
    const debtIds = idsOf(rule);
    if (debtIds.length > 0) stops.push({ rule, debtIds });
  }
  const clearing = idsOf('payment_clearing');
  if (clearing.length > 0) {
    const until = Math.max(...debts.map(({ clearingUntil }) => clearingUntil));
    stops.push({ rule: 'payment_clearing', debtIds: clearing, until: dateOf(until) });
  }
  const rest = totalOn(day, debts);
  if (rest > 0) stops.push({ rule: 'below_tolerance', minor: rest, below: run.tolerance });
  if (facts.coveredIds.length > 0 && rest === 0) stops.push({ rule: 'net_not_positive', net: facts.net });
  if (facts.leftOutIds.length > 0) stops.push({ rule: 'left_out_by_crm', debtIds: facts.leftOutIds });
  return stops.length > 0 ? stops : [{ rule: 'paid' }];
}
