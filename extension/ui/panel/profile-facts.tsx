import type { CollectionOutlook, PayerProfile } from '../../../shared/contract/payer-profile.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { ExpectedPayment } from './expected-payment.tsx';
import { Fact } from './fact.tsx';
import { Risk } from './risk.tsx';
import { daysText, tenths } from './tenths.ts';

export interface ProfileFactsProps {
  readonly profile: PayerProfile;
  readonly expected: CollectionOutlook['expectedPayments'];
  readonly asOf: string;
  readonly words: DeskWords;
}

/** A payer's habits as named facts; what is not known is not named. */
export function ProfileFacts({ profile, expected, asOf, words }: ProfileFactsProps) {
  const { t, percent } = words;
  const { habit, trend, risk } = profile;
  // Of one who paid nothing these would only repeat what is overdue.
  const { daysLate, onTime } = profile.settledInvoices > 0 ? profile : {};
  return (
    <dl class="facts">
      {daysLate && (
        <Fact name={t('profile.average')}>
          {t('profile.average.value', { days: daysText(words, daysLate.weighted), simple: tenths(daysLate.simple) })}
        </Fact>
      )}
      {onTime && <Fact name={t('profile.onTime')}>{t('profile.onTime.value', { share: percent(onTime.share) })}</Fact>}
      {habit && <Fact name={t('profile.habit')}>{t(`profile.${habit.habit}`, habit)}</Fact>}
      {trend && <Fact name={t('profile.trend')}>{trendText(trend, words)}</Fact>}
      <ExpectedPayment expected={expected} asOf={asOf} words={words} />
      {risk && <Risk risk={risk} onTime={onTime} words={words} />}
    </dl>
  );
}

function trendText(
  { direction, earlierDays, recentDays }: NonNullable<PayerProfile['trend']>,
  words: DeskWords,
): string {
  const from = tenths(earlierDays);
  return words.t(`profile.${direction}`, { from, to: daysText(words, recentDays) });
}
