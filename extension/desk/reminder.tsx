import type { Language } from '../../shared/contract/common.ts';
import type { Consent, NewConsent } from '../../shared/contract/consent.ts';
import type { CustomerKey } from '../../shared/contract/customer.ts';
import type { Background } from '../messaging/background.ts';
import type { Result } from '../messaging/messages.ts';
import type { Theme } from '../shadow/create-host.ts';
import { mount } from '../shadow/mount.ts';
import { ReminderDialog } from '../ui/reminder-dialog.tsx';
import { deskSheet } from './desk-sheet.ts';
import { createReminderFlow, type ReminderFlow } from './reminder-flow.ts';

export interface ReminderOptions {
  readonly customer: CustomerKey;
  readonly background: Background;
  readonly language: Language;
  readonly theme: Theme;
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

/** Opens the reminder of one customer over the page. */
export function openReminder({ customer, background, language, theme, onClose, signal }: ReminderOptions): void {
  const controller = new AbortController();
  const own = AbortSignal.any([signal, controller.signal]);
  const flow = createReminderFlow({ customer, background, now: Date.now, signal: own });
  const close = () => {
    controller.abort();
    onClose();
  };
  const note = async (consent: NewConsent) => {
    const answer = await background.noteConsent({ customer, consent });
    if (answer.ok) await flow.refresh();
    return answer;
  };
  mount(<Reminder flow={flow} onConsent={note} onClose={close} language={language} />, {
    place: (host) => document.body.append(host),
    sheet: deskSheet(),
    theme,
    signal: own,
  });
  void flow.review();
}

interface ReminderProps {
  readonly flow: ReminderFlow;
  onConsent(consent: NewConsent): Promise<Result<Consent>>;
  onClose(): void;
  readonly language: Language;
}

function Reminder({ flow, onConsent, onClose, language }: ReminderProps) {
  return (
    <ReminderDialog
      preview={flow.preview.value}
      sending={flow.sending.value}
      {...(flow.editing.value && { editing: flow.editing.value })}
      onSend={flow.send}
      onUndo={flow.undo}
      onReview={flow.review}
      onConsent={onConsent}
      onClose={onClose}
      language={language}
    />
  );
}
