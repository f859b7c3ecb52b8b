import type { CollectionOutlook } from '../../../shared/contract/payer-profile.ts';
import type { ExpectedPaymentReason } from '../../../shared/domain/outlook/expected-payment.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Fact } from './fact.tsx';

export interface ExpectedPaymentProps {
  /** Oldest due date first. */
  readonly expected: CollectionOutlook['expectedPayments'];
  readonly asOf: string;
  readonly words: DeskWords;
}

/** When the next money is likely to come, and why then; nothing while none is owed. */
export function ExpectedPayment({ expected, asOf, words }: ExpectedPaymentProps) {
  const { t, money, day } = words;
  const [first] = expected.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (!first) return null;
  return (
    <Fact name={t('profile.expected')}>
      {t('profile.expected.value', { amount: money(first.amount), date: day(first.on, asOf) })}
      <small>{first.reasons.map((reason) => reasonText(reason, asOf, words)).join(' ')}</small>
    </Fact>
  );
}

function reasonText(reason: ExpectedPaymentReason, asOf: string, { t, day }: DeskWords): string {
  switch (reason.rule) {
    case 'usual_days_late':
      return habitText(reason.days, t);
    case 'unknown_habit':
      return t('expected.unknown_habit');
    case 'later_than_usual':
      return t('expected.later_than_usual', { date: day(reason.expectedOn, asOf) });
    case 'promised':
      return t('expected.promised', { date: day(reason.dueOn, asOf) });
  }
}

function habitText(days: number, t: DeskWords['t']): string {
  if (days === 0) return t('expected.onTheDay');
  return t(days > 0 ? 'expected.after' : 'expected.before', { n: Math.abs(days) });
}
