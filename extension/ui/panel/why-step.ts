import type { Suggestion, SuggestionReason } from '../../../shared/domain/suggestion/suggestion.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { reasonText } from '../reason-text.ts';

/** Why a step is suggested, in sentences. */
export function whyStep(words: DeskWords, { reasons }: Suggestion, asOf: string): string {
  return reasons
    .map((reason) => stepReasonText(words, reason, asOf))
    .filter(Boolean)
    .join(' ');
}

/** One reason as a sentence; nothing for the talking phase, which is told with the figures. */
function stepReasonText(words: DeskWords, reason: SuggestionReason, asOf: string): string {
  const { t, day, money } = words;
  switch (reason.rule) {
    case 'legal':
    case 'in_dispute':
      return `${reasonText(words, reason)}.`;
    case 'promise_open':
      return `${t('reason.promise_open', { amount: money(reason.amount), date: day(reason.dueOn, asOf) })}.`;
    case 'plan_kept':
      return `${t('reason.plan_kept')}.`;
    case 'contacted_recently': {
      const again = day(reason.again, asOf);
      return reason.daysAgo === 0
        ? t('stepReason.contactedToday', { again })
        : t('stepReason.contacted_recently', { n: reason.daysAgo, again });
    }
    case 'contacts_without_payment':
      return t('stepReason.contacts_without_payment', { n: reason.count, last: t('days', { n: reason.lastDaysAgo }) });
    case 'stated_reason': {
      const date = day(reason.on, asOf);
      return t('stepReason.stated_reason', { date, reason: t(`unpaid.${reason.reason}`).toLowerCase() });
    }
    case 'never_sent':
      return t('stepReason.never_sent', { n: reason.count });
    case 'paused':
      return t('stepReason.paused', { date: day(reason.until, asOf), reason: reason.reason });
    case 'promise_broken':
      return t('stepReason.promise_broken', { date: day(reason.dueOn, asOf) });
    case 'broken_promises':
      return `${t('reason.broken_promises', { n: reason.count })}.`;
    case 'days_late':
      return `${t('reason.anyDaysLate', { n: reason.days })}.`;
    case 'level':
      return t('stepReason.level', { level: t(`level.${reason.level}`).toLowerCase() });
    case 'talking_over':
      return t('stepReason.talking_over', { of: reason.of });
    case 'talking_phase':
      return '';
    default:
      return t(`stepReason.${reason.rule}`);
  }
}
