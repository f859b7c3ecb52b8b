import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Reminder, ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Shown } from '../../state/shown.ts';
import { failureText } from '../failure-text.ts';
import { Notice } from '../notice.tsx';
import type { ReminderProgress } from '../reminder-progress.ts';
import { outcomeText } from './outcome-text.ts';

export interface SendingProps {
  readonly preview: Shown<ReminderPreview>;
  readonly progress: ReminderProgress;
  /** The preview shows all that was edited. */
  readonly settled: boolean;
  readonly act: {
    send(): void;
    undo(): void;
    close(): void;
    readonly review: (() => void) | undefined;
    readonly proposal: { readonly approve: string; readonly dismiss: string; onDismiss(): void } | undefined;
  };
  readonly words: DeskWords;
}

/** The dialog's foot: the one button of each step, and what is going on in words. */
export function Sending(props: SendingProps) {
  const { progress } = props;
  const foot = useRef<HTMLElement>(null);
  const { step } = progress;
  useEffect(() => {
    // Never onto "undo": who pressed twice would press that, too.
    if (step !== 'reviewing') foot.current?.querySelector<HTMLElement>('.said, button')?.focus();
  }, [step]);
  return (
    <footer ref={foot} aria-live={step === 'queued' ? 'off' : 'polite'}>
      {stepOf(props)}
    </footer>
  );
}

function stepOf({ preview, progress, settled, act, words }: SendingProps): ComponentChildren {
  const { t } = words;
  const close = (label: string) => (
    <button type="button" class="button" onClick={act.close}>
      {label}
    </button>
  );
  const { proposal } = act;
  const dismiss = proposal && (
    <button type="button" class="button" onClick={proposal.onDismiss}>
      {proposal.dismiss}
    </button>
  );
  switch (progress.step) {
    case 'reviewing':
      return preview.state === 'fresh' && !preview.value.blocked ? (
        <>
          <button type="button" class="button primary" disabled={!settled} onClick={act.send}>
            {proposal?.approve ?? t(preview.value.tooSoon ? 'dialog.sendAnyway' : 'dialog.send')}
          </button>
          {dismiss}
          {close(t('dialog.cancel'))}
          <span class="muted">{settled ? safety(preview.value, words) : t('edit.settling')}</span>
        </>
      ) : (
        <>
          {preview.state === 'fresh' && dismiss}
          {close(t(preview.state === 'fresh' ? 'panel.close' : 'dialog.cancel'))}
        </>
      );
    case 'queueing':
      return <Notice tone="calm" title={t('dialog.queueing')} />;
    case 'queued':
      if (progress.secondsLeft === 0 || progress.reminder.state !== 'queued') {
        return (
          <>
            <Notice {...outcomeText(progress.reminder, words)} />
            {close(t('panel.close'))}
          </>
        );
      }
      return (
        <>
          <div class="said" tabIndex={-1}>
            <p class="countdown">
              <b>{t('dialog.queued', { n: progress.secondsLeft })}</b>
              <span class="track">
                <i style={{ width: `${(100 * progress.secondsLeft) / undoSeconds(progress.reminder)}%` }} />
              </span>
              <span class="muted">{t('dialog.queued.todo')}</span>
            </p>
          </div>
          <button type="button" class="button primary" onClick={act.undo}>
            {t('dialog.undo')}
          </button>
          {close(t('panel.close'))}
        </>
      );
    case 'done': {
      const canReview = act.review && (progress.reminder.state === 'refused' || progress.reminder.state === 'failed');
      return (
        <>
          <Notice {...outcomeText(progress.reminder, words)} />
          {canReview && (
            <button type="button" class="button primary" onClick={act.review}>
              {t('dialog.review')}
            </button>
          )}
          {close(t('panel.close'))}
        </>
      );
    }
    case 'failed': {
      const mustReview = act.review && progress.failure.code === 'conflict';
      return (
        <>
          <Notice tone="warn" {...failureText(words, progress.failure)} />
          <button type="button" class="button primary" onClick={mustReview ? act.review : act.send}>
            {t(mustReview ? 'dialog.review' : 'failure.retry')}
          </button>
          {close(t('panel.close'))}
        </>
      );
    }
  }
}

function safety({ undoSeconds: seconds }: ReminderPreview, { t }: DeskWords): string {
  return seconds > 0 ? t('dialog.safety.undo', { seconds }) : t('dialog.safety');
}

function undoSeconds({ queuedAt, sendAt }: Reminder): number {
  return (Date.parse(sendAt) - Date.parse(queuedAt)) / 1000;
}
