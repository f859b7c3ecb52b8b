import type { ComponentChildren } from 'preact';
import type { RunReport } from '../../../shared/contract/run.ts';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { SmallDialog } from '../commitment/small-dialog.tsx';
import { failureText } from '../failure-text.ts';
import { Notice } from '../notice.tsx';
import { PlanSummary, type PlanSummaryProps } from './plan-summary.tsx';

export interface PlanDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly plan: 'asking' | Result<RunReport>;
  askAgain(): void;
  readonly currency: string;
  readonly caps: PlanSummaryProps['caps'];
  onConfirm(): void;
  onClose(): void;
  readonly words: FinanceWords;
  /** What is said before the plan. */
  readonly children: ComponentChildren;
}

/** Before anything leaves by itself: what would, to whom and why. Nobody confirms what could not be shown. */
export function PlanDialog(props: PlanDialogProps) {
  const { title, confirm, busy, plan, askAgain, currency, caps, onConfirm, onClose, words, children } = props;
  const { f, t } = words;
  const known = plan !== 'asking' && plan.ok;
  return (
    <SmallDialog
      title={title}
      wide
      onSubmit={() => known && !busy && onConfirm()}
      onClose={onClose}
      footer={
        <>
          <button type="submit" class="button primary" disabled={busy || !known}>
            {confirm}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        </>
      }
    >
      {children}
      {plan === 'asking' && (
        <div class="placeholder" role="status">
          {f('page.loading')}
          <i />
          <i />
          <i />
        </div>
      )}
      {plan !== 'asking' && !plan.ok && (
        <Notice tone="warn" {...failureText(words, plan.failure)}>
          <button type="button" class="button" onClick={askAgain}>
            {t('failure.retry')}
          </button>
        </Notice>
      )}
      {known && <PlanSummary plan={plan.value} currency={currency} caps={caps} words={words} />}
    </SmallDialog>
  );
}
