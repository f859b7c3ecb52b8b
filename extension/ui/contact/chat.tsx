import { useEffect, useState } from 'preact/hooks';
import type { ChatDraft } from '../../../shared/contract/chat.ts';
import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { ReminderBlock } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { failureText } from '../failure-text.ts';
import { Notice, type NoticeProps } from '../notice.tsx';
import { whyNotSent } from '../reminder/outcome-text.ts';
import { ConsentForm } from './consent-form.tsx';

export interface ChatProps {
  ask(): Promise<Result<ChatDraft>>;
  noteConsent(consent: NewConsent): Promise<Result<Consent>>;
  /** Somebody went where the message is sent from. */
  onOpened(): void;
  readonly words: DeskWords;
}

/** The chat that may be opened now with its text in it, or why none is offered; asked for anew each time it is shown. */
export function Chat({ ask, noteConsent, onOpened, words }: ChatProps) {
  const { t, time } = words;
  const [answer, setAnswer] = useState<Result<ChatDraft> | undefined>(undefined);
  const load = async () => setAnswer(await ask());
  useEffect(() => void load(), []);

  if (!answer) return <p class="muted">{t('chat.loading')}</p>;
  if (!answer.ok) return <Notice tone="warn" {...failureText(words, answer.failure)} />;
  const { blocked, consent, phone, text, link } = answer.value;
  const form = (gives: boolean) => (
    <ConsentForm
      key={String(gives)}
      channel="whatsapp"
      gives={gives}
      note={noteConsent}
      onNoted={() => void load()}
      words={words}
    />
  );
  return (
    <section class="chat" aria-label={t('talk.channel.whatsapp')}>
      {blocked ? (
        <Notice tone="calm" {...whyNoChat(blocked, words)} />
      ) : (
        <>
          <p class="muted">{t('chat.to', { phone: phone ?? '' })}</p>
          <p class="letter">{text}</p>
          <a class="button" href={link} target="_blank" rel="noopener noreferrer" onClick={onOpened}>
            {t('chat.open')}
          </a>
          <p class="muted">{t('chat.afterwards')}</p>
        </>
      )}
      {consent?.given && (
        <p class="muted">
          {t('chat.agreed', { date: time(consent.at, new Date()), by: consent.by, how: consent.how })}
        </p>
      )}
      {consent?.given ? form(false) : blocked === 'not_opted_in' && form(true)}
    </section>
  );
}

function whyNoChat(blocked: ReminderBlock, words: DeskWords): Pick<NoticeProps, 'title' | 'todo'> {
  switch (blocked) {
    case 'no_mobile':
    case 'not_opted_in':
    case 'outside_hours':
    case 'contact_cap':
      return { title: words.t('chat.notOffered'), todo: words.t(`chat.block.${blocked}`) };
    default: {
      const { title, todo } = whyNotSent(blocked, words);
      return { title, todo };
    }
  }
}
