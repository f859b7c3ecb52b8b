import type { KnownAssessment } from '../../shared/contract/assessment.ts';
import { isDelinquent, type Level, oneLevelDown } from '../../shared/domain/severity/level.ts';
import type { Reason } from '../../shared/domain/severity/severity-reason.ts';
import type { Words } from '../i18n/words.ts';

/** One reason of a verdict as a short line. */
export function reasonText(words: Words, reason: Reason): string {
  const { t, money, moneys, day } = words;
  switch (reason.rule) {
    case 'nothing_overdue':
      return t('reason.nothing_overdue');
    case 'due_soon':
      return reason.inDays === 0 ? t('dueToday') : t('dueIn', { n: reason.inDays });
    case 'days_late':
      return reason.atLeast <= 1
        ? t('reason.anyDaysLate', { n: reason.days })
        : t('reason.days_late', { n: reason.days, atLeast: reason.atLeast });
    case 'days_and_amount': {
      const { days, atLeast, amount, from } = reason;
      return t('reason.days_and_amount', { n: days, atLeast, amount: money(amount), from: money(from) });
    }
    case 'credit_limit': {
      const { percent, atLeast, limit } = reason;
      return t('reason.credit_limit', { percent, atLeast, limit: money(limit) });
    }
    case 'broken_promises':
      return t('reason.broken_promises', { n: reason.count });
    case 'legal':
      return t(`reason.${reason.status}`);
    case 'promise_open': {
      const { amount, dueOn } = reason;
      return (
        t('reason.promise_open', { amount: money(amount), date: day(dueOn, dueOn) }) + without(words, reason.without)
      );
    }
    case 'plan_kept':
      return t('reason.plan_kept') + without(words, reason.without);
    case 'small_amount':
      return t('reason.small_amount', { amount: money(reason.amount), below: money(reason.below) });
    case 'below_tolerance':
      return t('reason.below_tolerance', { amount: money(reason.amount), below: money(reason.below) });
    case 'credits_netted':
      return t('reason.credits_netted', { amounts: moneys(reason.credits) });
    case 'payment_clearing':
      return t('reason.payment_clearing', { amounts: moneys(reason.payments) });
    case 'in_dispute':
      return t('reason.in_dispute', { n: reason.count, amounts: moneys(reason.amounts) });
    case 'excluded_by_crm':
      return t('reason.excluded_by_crm', { n: reason.count });
    case 'trust_release':
      return t('reason.trust_release', { date: day(reason.until, reason.until), reason: reason.reason });
  }
}

/** The level it would be, where that is another. */
function without({ t }: Words, level: Level): string {
  return oneLevelDown(level) === level ? '' : ` ${t('reason.without', { level: t(`level.${level}`).toLowerCase() })}`;
}

/** In legal hands or listed, with nothing late in the books: there are no days to name. */
export function isGraveWithoutDebt({ level, daysLate }: KnownAssessment): boolean {
  return isDelinquent(level) && daysLate === 0;
}

/** Days until the next due date of a customer who is `due_soon`. */
export function dueInDays({ reasons }: KnownAssessment): number {
  const due = reasons.find((reason) => reason.rule === 'due_soon');
  return due?.inDays ?? 0;
}

/** The whole verdict as plain lines, for tooltips and screen readers. */
export function verdictText(words: Words, assessment: KnownAssessment): string {
  const { level, overdue, daysLate, reasons, customerName } = assessment;
  const facts = [words.t(`level.${level}`)];
  if (overdue.length > 0) facts.push(words.moneys(overdue));
  if (daysLate > 0) facts.push(words.t('days', { n: daysLate }));
  return [customerName, facts.join(' · '), ...reasons.map((reason) => `– ${reasonText(words, reason)}`)].join('\n');
}
