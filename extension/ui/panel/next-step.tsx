import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { SuggestedAction } from '../../../shared/domain/suggestion.ts';
import type { Words } from '../../i18n/words.ts';
import type { PanelActions } from './panel-actions.ts';
import { stepReasonText } from './step-reason-text.ts';

export interface NextStepProps {
  readonly finance: NonNullable<CustomerDetail['finance']>;
  readonly asOf: string;
  readonly actions: PanelActions;
  readonly words: Words;
}

/** Steps beside which nobody is written to or called. */
const QUIET: readonly SuggestedAction[] = [
  'await_payment',
  'follow_legal',
  'no_contact',
  'resolve_dispute',
  'offer_discount',
];

/** The one suggested step with its reason and button, if any is called for; the other acts in grey under it. */
export function NextStep({ finance, asOf, actions, words }: NextStepProps) {
  const { t } = words;
  const { action, reasons } = finance.suggestion;
  if (action === 'none') return null;
  const possible = !QUIET.includes(action);
  const phone = possible ? finance.phone : null;
  const canRemind = possible && finance.recipients.length > 0;
  const why = reasons.map((reason) => stepReasonText(words, reason, asOf)).filter(Boolean);
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
  const writes = action === 'send_reminder' || action === 'ask_reason';
  const remindBelow = canRemind && !writes;
  const callBelow = phone && action !== 'call';
  return (
    <div class="part">
      <div class="step">
        <p>
          <b class="what">{t(`step.${action}`)}</b>
          <span class="muted">{why.join(' ')}</span>
        </p>
        {writes && canRemind && remind('primary')}
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
