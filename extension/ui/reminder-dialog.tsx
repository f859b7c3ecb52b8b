import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../shared/contract/common.ts';
import type { Consent, NewConsent } from '../../shared/contract/consent.ts';
import type { ReminderBlock, ReminderPreview } from '../../shared/contract/reminder.ts';
import { deskWordsIn } from '../i18n/desk-words.ts';
import type { Result } from '../messaging/messages.ts';
import type { Shown } from '../state/shown.ts';
import { failureText, staleText } from './failure-text.ts';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import type { Editing } from './reminder/editing.ts';
import { Message } from './reminder/message.tsx';
import { People } from './reminder/people.tsx';
import { Sending } from './reminder/sending.tsx';
import type { ReminderProgress } from './reminder-progress.ts';

export interface ReminderDialogProps {
  readonly preview: Shown<ReminderPreview>;
  readonly sending: ReminderProgress;
  /** What can be changed before it is sent. */
  readonly editing?: Editing;
  onSend(): void;
  onUndo(): void;
  onClose(): void;
  /** Asks for a new preview after a refusal; without it the dialog says so in words only. */
  onReview?(): void;
  /** Notes what the customer says of being written to on a channel; without it that is only shown. */
  onConsent?(consent: NewConsent): Promise<Result<Consent>>;
  /** A proposal of the régua: it is approved, or dismissed by this. */
  readonly proposal?: { readonly approve: string; readonly dismiss: string; onDismiss(): void } | undefined;
  readonly language: Language;
}

/** One customer's reminder before it leaves: who receives it, exactly what arrives, and what became of it. Modal. */
export function ReminderDialog(props: ReminderDialogProps) {
  const { preview, sending, editing, onSend, onUndo, onClose, onReview, onConsent, proposal, language } = props;
  const words = deskWordsIn(language);
  const { t } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const value = 'value' in preview ? preview.value : undefined;
  const open = sending.step === 'reviewing' ? value : undefined;
  const channels = open && editing && isOfChannel(open.blocked) ? { editing, note: onConsent } : undefined;
  return (
    <dialog
      ref={dialog}
      class="reminder"
      aria-labelledby="emdia-reminder"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <section class="left" aria-labelledby="emdia-reminder" tabIndex={0}>
        <h2 id="emdia-reminder" tabIndex={-1}>
          {value ? t('dialog.title', { customer: value.customerName }) : t('dialog.titleLoading')}
        </h2>
        {value && (
          <People
            preview={value}
            editing={open && isEditable(open) ? editing : undefined}
            channels={channels}
            words={words}
          />
        )}
        {preview.state === 'failed' && <Notice tone="warn" {...failureText(words, preview.failure)} />}
        {preview.state === 'stale' && (
          <Notice
            tone="warn"
            title={staleText(words, preview.value.asOf)}
            todo={failureText(words, preview.failure).todo}
          />
        )}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls under many addresses and files, so the keyboard must reach it (axe: scrollable-region-focusable) */}
      <section class="right" aria-label={t('dialog.message')} tabIndex={0}>
        {value && <Message preview={value} words={words} />}
        {preview.state === 'loading' && (
          <div class="placeholder" role="status">
            {t('dialog.loading')}
            <i />
            <i />
            <i />
          </div>
        )}
      </section>
      <Sending
        preview={preview}
        progress={sending}
        settled={editing?.settled ?? true}
        act={{ send: onSend, undo: onUndo, close: onClose, review: onReview, proposal }}
        words={words}
      />
      <button type="button" class="quiet" aria-label={t('panel.close')} title={t('panel.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}

/** Where something of the books stands against it, other words would not help. */
const isEditable = ({ blocked, html, sms }: ReminderPreview) =>
  (html !== '' || sms.text !== '') && (blocked === null || blocked === 'text_refused' || blocked === 'bounced');

/** What another channel may not have against it. */
const OF_CHANNEL: readonly (ReminderBlock | null)[] = [
  null,
  'no_recipient',
  'recipient_unusable',
  'bounced',
  'text_refused',
  'template_failed',
  'sms_unavailable',
  'no_mobile',
  'not_opted_in',
  'outside_hours',
  'contact_cap',
];
const isOfChannel = (blocked: ReminderBlock | null) => OF_CHANNEL.includes(blocked);
