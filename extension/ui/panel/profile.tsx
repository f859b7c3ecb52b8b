import type { TargetedEvent } from 'preact';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { PayerProfile } from '../../../shared/contract/payer-profile.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import { Icon } from '../icon.tsx';
import { PaymentHistory } from './payment-history.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { tenths } from './tenths.ts';

export interface ProfileProps {
  readonly finance: NonNullable<CustomerDetail['finance']>;
  readonly asOf: string;
  readonly words: DeskWords;
}

/** How the customer pays: one line until it is opened. A history that was not read is no good one, and says so. */
export function Profile({ finance, asOf, words }: ProfileProps) {
  const { t } = words;
  const { profile, outlook } = finance;
  if (!profile) {
    return (
      <div class="part profile">
        <div class="digest">
          <span class="title">{t('profile.title')}</span>
          <span class="muted">{t('profile.unread')}</span>
        </div>
        <p class="muted">{t('profile.unread.todo')}</p>
      </div>
    );
  }
  const few = profile.grade.reasons.find((reason) => reason.rule === 'few_settled_invoices');
  return (
    <details class="part profile" onToggle={showWhole}>
      <summary class="digest">
        <span class="title">{t('profile.title')}</span>
        <Digest profile={profile} words={words} />
        <Icon name="chevron" />
      </summary>
      {few && <p class="muted">{t('profile.insufficient.todo', few)}</p>}
      <PaymentHistory history={profile.history} asOf={asOf} words={words} />
      <ProfileFacts profile={profile} expected={outlook.expectedPayments} asOf={asOf} words={words} />
    </details>
  );
}

/** What opens below the panel's edge would not be seen. */
function showWhole({ currentTarget: opened }: TargetedEvent<HTMLDetailsElement>): void {
  if (opened.open) opened.scrollIntoView({ block: 'nearest' });
}

function Digest({ profile: { grade, daysLate }, words: { t } }: { profile: PayerProfile; words: DeskWords }) {
  if (grade.grade === 'insufficient') return <span class="muted">{t('profile.insufficient')}</span>;
  const days = tenths(daysLate?.weighted ?? 0);
  return (
    <>
      <span class="muted">{days > 0 ? t('reason.anyDaysLate', { n: days }) : t('profile.inTime')}</span>
      <b class="pill grade">{t('profile.grade', { grade: grade.grade })}</b>
    </>
  );
}
