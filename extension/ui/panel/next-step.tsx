import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { SuggestionReason } from '../../../shared/domain/suggestion.ts';
import type { Words } from '../../i18n/words.ts';
import type { PanelActions } from './panel-actions.ts';

export interface NextStepProps {
  readonly finance: NonNullable<CustomerDetail['finance']>;
  readonly asOf: string;
  readonly actions: PanelActions;
  readonly words: Words;
}

/** The one suggested step with its reason and button, if any is called for; the other acts in grey under it. */
export function NextStep({ finance, asOf, actions, words }: NextStepProps) {
  const { t } = words;
  const { action, reasons } = finance.suggestion;
  if (action === 'none') return null;
  const possible = action !== 'await_payment';
  const phone = possible ? finance.phone : null;
  const canRemind = possible && finance.recipients.length > 0;
  const why = reasons.map((reason) => stepReason(reason, asOf, words)).filter(Boolean);
  const call = (label: string, kind: string) => (
    <a class={`button ${kind}`} href={`tel:${phone?.replace(/[^+\d]/g, '')}`} title={phone ?? undefined}>
      {label}
    </a>
  );
  const remind = (kind: string) => (
    <button type="button" class={`button ${kind}`} onClick={actions.remind}>
      {t('act.remind')}
    </button>
  );
  const remindBelow = canRemind && action !== 'send_reminder';
  const callBelow = phone && action !== 'call';
  return (
    <div class="part">
      <div class="step">
        <p>
          <b class="what">{t(`step.${action}`)}</b>
          <span class="muted">{why.join(' ')}</span>
        </p>
        {action === 'send_reminder' && canRemind && remind('primary')}
        {action === 'call' && phone && call(t('act.call'), 'primary')}
      </div>
      {(remindBelow || callBelow) && (
        <div class="acts">
          {remindBelow && remind('')}
          {callBelow && call(t('act.callTo', { phone }), '')}
        </div>
      )}
    </div>
  );
}

/** The talking phase is told with the figures, not again here. */
function stepReason(reason: SuggestionReason, asOf: string, { t, day }: Words): string {
  switch (reason.rule) {
    case 'contacted_recently': {
      const again = day(reason.again, asOf);
      return reason.daysAgo === 0
        ? t('stepReason.contactedToday', { again })
        : t('stepReason.contacted_recently', { n: reason.daysAgo, again });
    }
    case 'contacts_without_payment':
      return t('stepReason.contacts_without_payment', { n: reason.count, last: t('days', { n: reason.lastDaysAgo }) });
    case 'talking_phase':
      return '';
    default:
      return t(`stepReason.${reason.rule}`);
  }
}
