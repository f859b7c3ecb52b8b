import { useRef, useState } from 'preact/hooks';
import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { CustomerDetail } from '../../../shared/contract/customer.ts';
import type { NewContact, NotedContact } from '../../../shared/contract/noted-contact.ts';
import { contactProblems } from '../../../shared/domain/contact/contact-problems.ts';
import { OUTCOMES_OF } from '../../../shared/domain/contact/noted-contact.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { newId } from '../commitment/new-id.ts';
import { Saving } from '../commitment/saving.tsx';
import { SmallDialog } from '../commitment/small-dialog.tsx';
import { useSaving } from '../commitment/use-saving.ts';
import { Chat } from './chat.tsx';
import { ContactFields } from './contact-fields.tsx';
import type { ContactDraft } from './draft.ts';
import { Script } from './script.tsx';

export interface ContactDialogProps {
  readonly detail: CustomerDetail;
  note(contact: NewContact): Promise<Result<NotedContact>>;
  chat(): Promise<Result<ChatDraft>>;
  printLetter(): void;
  noteConsent(consent: NewConsent): Promise<Result<Consent>>;
  onNoted(contact: NotedContact): void;
  onClose(): void;
  readonly words: DeskWords;
}

/** Notes a call, a chat or a letter and what came of it; what helps with the call stands beside. Its id is made as the dialog opens. */
export function ContactDialog({
  detail,
  note,
  chat,
  printLetter,
  noteConsent,
  onNoted,
  onClose,
  words,
}: ContactDialogProps) {
  const { t, language } = words;
  const id = useRef<string>(undefined);
  id.current ??= newId();
  const [draft, setDraft] = useState<ContactDraft>({ channel: 'call', outcome: 'talked', reason: null, note: '' });
  const { progress, problems, refuse, save, form } = useSaving<NotedContact>(onNoted);
  // Nothing is known of what is under way: it is waited for.
  const close = () => {
    if (progress.step !== 'saving') onClose();
  };
  const submit = () => {
    const reason = draft.outcome === 'talked' ? draft.reason : null;
    const contact = { ...draft, note: draft.note.trim(), reason };
    const wrong = contactProblems({ ...contact, reason: reason ?? undefined }, contact.note);
    if (wrong.length > 0) refuse(wrong);
    else void save(() => note({ ...contact, id: id.current ?? newId(), language }));
  };
  const change = (part: Partial<ContactDraft>) => {
    const next = { ...draft, ...part };
    const [first] = OUTCOMES_OF[next.channel];
    setDraft(first && !OUTCOMES_OF[next.channel].includes(next.outcome) ? { ...next, outcome: first } : next);
  };
  return (
    <SmallDialog
      title={t('talk.title')}
      onSubmit={submit}
      onClose={close}
      footer={<Saving progress={progress} label={t('talk.save')} onClose={close} words={words} />}
    >
      <p class="muted">{detail.assessment.customerName}</p>
      {draft.channel === 'call' && <Script words={words} />}
      {draft.channel === 'whatsapp' && (
        <Chat ask={chat} noteConsent={noteConsent} onOpened={() => change({ outcome: 'written' })} words={words} />
      )}
      {draft.channel === 'letter' && (
        <section class="chat">
          <button type="button" class="button" onClick={printLetter}>
            {t('letter.print')}
          </button>
          <p class="muted">{t('letter.afterwards')}</p>
        </section>
      )}
      <div class="fields" ref={form}>
        <ContactFields draft={draft} change={change} problems={problems} words={words} />
      </div>
    </SmallDialog>
  );
}
