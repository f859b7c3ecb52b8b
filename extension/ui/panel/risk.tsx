import type { PayerProfile } from '../../../shared/contract/payer-profile.ts';
import type { RiskReason } from '../../../shared/domain/payer/payment-risk.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Fact } from './fact.tsx';
import { daysText } from './tenths.ts';

export interface RiskProps {
  readonly risk: NonNullable<PayerProfile['risk']>;
  readonly onTime: PayerProfile['onTime'];
  readonly words: DeskWords;
}

/** The risk with what weighs most in it, and what it is for: whoever it concerns may have it explained (LGPD art. 20). */
export function Risk({ risk, onTime, words }: RiskProps) {
  const { t } = words;
  const weighty = risk.reasons.filter(({ points }) => Math.round(points) > 0);
  return (
    <Fact name={t('risk')}>
      {t('risk.score', { score: risk.score })}
      <ul class="reasons">
        {weighty.map((reason) => (
          <li key={reason.rule}>{reasonText(reason, onTime, words)}</li>
        ))}
      </ul>
      <small>{t('risk.note')}</small>
    </Fact>
  );
}

function reasonText(reason: RiskReason, onTime: PayerProfile['onTime'], words: DeskWords): string {
  const { t, percent, money } = words;
  switch (reason.rule) {
    case 'weighted_days_late':
      return t('risk.weighted_days_late', { days: daysText(words, reason.days) });
    case 'paid_late':
      // The share that counts is drawn towards one half: where nothing was late, it is for want of payments.
      return onTime && onTime.share < 1
        ? t('risk.paid_late', { share: percent(1 - onTime.share) })
        : t('risk.fewPayments');
    case 'broken_promises':
      return t('reason.broken_promises', { n: reason.count });
    case 'trend':
      return t('risk.trend', { days: daysText(words, reason.recentDays - reason.earlierDays) });
    case 'credit_limit_used': {
      const { exposure, limit } = reason;
      return t('risk.credit_limit_used', { share: percent(exposure.minor / limit.minor), limit: money(limit) });
    }
  }
}
