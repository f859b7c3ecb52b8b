import { useState } from 'preact/hooks';
import { SmallDialog } from '../../ui/commitment/small-dialog.tsx';
import type { DeskProps } from '../desk-props.ts';
import type { Draft } from './bulk-approval.ts';

export interface DismissDialogProps extends DeskProps {
  readonly drafts: readonly Draft[];
  onDismissed(counts: { readonly dismissed: number; readonly not: number }): void;
  onClose(): void;
}

/** Before proposals are dismissed: they do not come back. */
export function DismissDialog({ api, drafts, onDismissed, onClose, words }: DismissDialogProps) {
  const { f, t, list } = words;
  const [busy, setBusy] = useState(false);
  const dismiss = async () => {
    if (busy) return;
    setBusy(true);
    const answers = await Promise.all(drafts.map(({ reminderId }) => api.dismissReminder(reminderId)));
    const dismissed = answers.filter(({ ok }) => ok).length;
    onDismissed({ dismissed, not: answers.length - dismissed });
  };
  return (
    <SmallDialog
      title={f('drafts.dismissAsk', { n: drafts.length })}
      onSubmit={() => void dismiss()}
      onClose={onClose}
      footer={
        <>
          <button type="submit" class="button primary" disabled={busy}>
            {f('drafts.dismiss')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
        </>
      }
    >
      <p>
        <b>{list(drafts.slice(0, NAMED).map(({ customerName }) => customerName))}</b>
        {drafts.length > NAMED && ` ${f('plan.more', { n: drafts.length - NAMED })}`}
      </p>
      <p class="muted">{f('drafts.dismissAsk.todo')}</p>
    </SmallDialog>
  );
}

const NAMED = 5;
