import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { FinanceWords } from '../../i18n/finance-words.ts';
import { SmallDialog } from '../../ui/commitment/small-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { outcomeKey } from '../../ui/reminder/outcome-text.ts';
import type { DeskProps } from '../desk-props.ts';
import { type BulkApproval, type BulkProgress, createBulkApproval, type Draft, type Refusal } from './bulk-approval.ts';
import { ReadyList } from './ready-list.tsx';
import { refusalText } from './refusal-text.ts';

export interface BulkDialogProps extends DeskProps {
  readonly drafts: readonly Draft[];
  onClose(): void;
}

/** Several proposals at once: each is made anew and shown by recipient, subject and amount before anything is approved. */
export function BulkDialog({ api, company, drafts, onClose, words }: BulkDialogProps) {
  const { f, t } = words;
  const { bulk, controller } = useMemo(() => {
    const controller = new AbortController();
    const { signal } = controller;
    return { controller, bulk: createBulkApproval({ api, companyId: company.id, drafts, now: Date.now, signal }) };
  }, []);
  useEffect(() => {
    void bulk.check();
    return () => controller.abort();
  }, [bulk, controller]);
  const progress = bulk.progress.value;
  const working = progress.step === 'checking' || progress.step === 'sending';
  return (
    <SmallDialog
      title={f('bulk.title', { n: drafts.length })}
      wide
      onSubmit={() => void bulk.send()}
      onClose={onClose}
      footer={
        <>
          <Button progress={progress} bulk={bulk} words={words} />
          <button type="button" class="button" onClick={onClose}>
            {working ? f('bulk.stop') : t(progress.step === 'ready' ? 'dialog.cancel' : 'panel.close')}
          </button>
          {progress.step === 'ready' && progress.ready[0] && (
            <p class="muted">{f('bulk.safety', { seconds: progress.ready[0].preview.undoSeconds })}</p>
          )}
        </>
      }
    >
      <div role="status">{saidOf(progress, words)}</div>
      {progress.step === 'ready' && <ReadyList ready={progress.ready} words={words} />}
      {(progress.step === 'ready' || progress.step === 'sent') && (
        <Refusals refused={progress.refused} before={progress.step === 'ready'} words={words} />
      )}
    </SmallDialog>
  );
}

interface ButtonProps {
  readonly progress: BulkProgress;
  readonly bulk: BulkApproval;
  readonly words: FinanceWords;
}

/** The one act of each step. */
function Button({ progress, bulk, words: { f } }: ButtonProps) {
  if (progress.step === 'ready' && progress.ready.length > 0) {
    return (
      <button type="submit" class="button primary">
        {f('bulk.send', { n: progress.ready.length })}
      </button>
    );
  }
  if (progress.step === 'sent' && progress.secondsLeft > 0) {
    return (
      <button type="button" class="button" onClick={() => void bulk.undo()}>
        {f('bulk.undo', { n: progress.secondsLeft })}
      </button>
    );
  }
  return null;
}

function saidOf(progress: BulkProgress, { f }: FinanceWords): ComponentChildren {
  switch (progress.step) {
    case 'checking':
    case 'sending': {
      const { n, of } = progress;
      return (
        <p class="progress">
          {f(`bulk.${progress.step}`, { n: n + 1 > of ? of : n + 1, of })}
          <span class="track">
            <i style={{ width: `${of === 0 ? 100 : (100 * n) / of}%` }} />
          </span>
        </p>
      );
    }
    case 'ready':
      return progress.ready.length === 0 ? <Notice tone="warn" title={f('bulk.nothing')} /> : null;
    case 'sent':
      return progress.sent.length === 0 ? (
        <Notice tone="warn" title={f('bulk.nothing')} />
      ) : (
        <Notice tone="good" title={f('bulk.sent', { n: progress.sent.length })} />
      );
    case 'undone':
      return (
        <Notice
          tone={progress.tooLate > 0 ? 'warn' : 'good'}
          title={f('bulk.undone', { n: progress.undone })}
          todo={progress.tooLate > 0 ? f('bulk.tooLate', { n: progress.tooLate }) : undefined}
        />
      );
  }
}

interface RefusalsProps {
  readonly refused: readonly Refusal[];
  readonly before: boolean;
  readonly words: FinanceWords;
}

function Refusals({ refused, before, words }: RefusalsProps) {
  const { f } = words;
  if (refused.length === 0) return null;
  const n = refused.length;
  return (
    <section class="refusals">
      <h3>{before ? f('bulk.refused', { n }) : f('bulk.notSent', { n })}</h3>
      <ul>
        {refused.map(({ draft, why }) => (
          <li key={draft.reminderId}>
            <b>{draft.customerName}</b>
            <span class="muted">{whyText(words, why)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whyText(words: FinanceWords, why: Refusal['why']): string {
  return typeof why === 'string' ? words.t(outcomeKey(why)) : refusalText(words, why);
}
