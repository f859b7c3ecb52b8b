import type { ComponentChildren } from 'preact';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { SuggestedAction, Suggestion } from '../../../shared/domain/suggestion/suggestion.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { PanelActions } from './panel-actions.ts';
import { whyStep } from './why-step.ts';

export interface NextStepProps {
  readonly finance: NonNullable<CustomerDetail['finance']>;
  readonly asOf: string;
  readonly actions: PanelActions;
  readonly words: DeskWords;
  /** More acts, after those of its own. */
  readonly children: ComponentChildren;
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
export function NextStep({ finance, asOf, actions, words, children }: NextStepProps) {
  const { t } = words;
  const { action } = finance.suggestion;
  if (action === 'none') {
    return (
      <div class="part">
        <div class="acts">{children}</div>
      </div>
    );
  }
  const possible = !QUIET.includes(action);
  const phone = possible ? finance.phone : null;
  const canRemind = possible && !isGivenTime(finance.suggestion) && finance.recipients.length > 0;
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
          <span class="muted">{whyStep(words, finance.suggestion, asOf)}</span>
        </p>
        {writes && canRemind && remind('primary')}
        {action === 'call' && phone && call(t('act.call'), 'primary')}
      </div>
      <div class="acts">
        {remindBelow && remind('')}
        {callBelow && call(t('act.callTo', { phone }), '')}
        {children}
      </div>
      <Later steps={finance.more} asOf={asOf} words={words} />
    </div>
  );
}

/** Who gave a day, or says it has paid, is called if need be; a reminder would be refused, or wrong. */
function isGivenTime({ action, reasons }: Suggestion): boolean {
  return action === 'check_payment' || reasons.some(({ rule }) => rule === 'promise_open' || rule === 'plan_kept');
}

/** What else, in order, in smaller letters: none of it competes with the one next step. */
function Later({ steps, asOf, words }: { steps: readonly Suggestion[]; asOf: string; words: DeskWords }) {
  if (steps.length === 0) return null;
  return (
    <div class="later">
      <h3>{words.t('panel.later')}</h3>
      <ol class="reasons">
        {steps.map((step) => (
          <li key={step.action}>
            {words.t(`step.${step.action}`)} <span class="muted">· {whyStep(words, step, asOf)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
