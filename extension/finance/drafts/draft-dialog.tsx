import { useEffect, useMemo } from 'preact/hooks';
import { createReminderFlow } from '../../desk/reminder-flow.ts';
import { ReminderDialog } from '../../ui/reminder-dialog.tsx';
import type { DeskProps } from '../desk-props.ts';
import type { Draft } from './bulk-approval.ts';
import { isSettled } from './refusal-text.ts';

export interface DraftDialogProps extends DeskProps {
  readonly draft: Draft;
  onDismiss(): void;
  /** Somebody else approved or dismissed it meanwhile. */
  onSettled(): void;
  onClose(): void;
}

/** One proposal exactly as it would leave now, to be approved or dismissed. */
export function DraftDialog({ api, company, draft, onDismiss, onSettled, onClose, words }: DraftDialogProps) {
  const { f, language } = words;
  const { flow, controller } = useMemo(() => {
    const controller = new AbortController();
    const customer = { companyId: company.id, customerId: draft.customerId };
    const { signal } = controller;
    const options = { customer, background: api, draftId: draft.reminderId, now: Date.now, signal };
    return { controller, flow: createReminderFlow(options) };
  }, []);
  useEffect(() => {
    const opener = document.activeElement;
    void flow.review();
    return () => {
      controller.abort();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [flow, controller]);
  const preview = flow.preview.value;
  const sending = flow.sending.value;
  const settled =
    (sending.step === 'failed' && isSettled(sending.failure)) ||
    (preview.state === 'failed' && isSettled(preview.failure));
  useEffect(() => {
    if (settled) onSettled();
  }, [settled]);
  return (
    <ReminderDialog
      preview={preview}
      sending={sending}
      onSend={flow.send}
      onUndo={flow.undo}
      onReview={flow.review}
      onClose={onClose}
      proposal={{ approve: f('drafts.approve'), dismiss: f('drafts.dismiss'), onDismiss }}
      language={language}
    />
  );
}
