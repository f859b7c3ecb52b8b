import { useRef, useState } from 'preact/hooks';
import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { ConsentChannel } from '../../../shared/domain/contact/consent.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Failure, Result } from '../../messaging/messages.ts';
import { newId } from '../commitment/new-id.ts';
import { failureText } from '../failure-text.ts';
import { Labelled } from '../field.tsx';
import { Notice } from '../notice.tsx';

const LONGEST_HOW = 200;

export interface ConsentFormProps {
  readonly channel: ConsentChannel;
  /** Whether it is agreed to, or taken back. */
  readonly gives: boolean;
  note(consent: NewConsent): Promise<Result<Consent>>;
  onNoted(): void;
  readonly words: DeskWords;
}

/** Notes that the customer agreed to a channel, or agrees no longer, and how it said so: a part of the dialog it stands in. */
export function ConsentForm({ channel, gives, note, onNoted, words }: ConsentFormProps) {
  const { t, language } = words;
  const id = useRef(newId());
  const [how, setHow] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const save = async () => {
    setMissing(how.trim() === '');
    if (how.trim() === '') return;
    const answer = await note({ id: id.current, channel, given: gives, how: how.trim(), language });
    if (answer.ok) onNoted();
    else setFailure(answer.failure);
  };
  return (
    <details class="consent" open={gives}>
      <summary>{t(gives ? `chat.agree.${channel}` : 'chat.takeBack')}</summary>
      <Labelled label={t(gives ? 'chat.how' : 'chat.howBack')} problem={isMissing ? t('chat.howMissing') : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            name="how"
            maxLength={LONGEST_HOW}
            value={how}
            onInput={({ currentTarget }) => setHow(currentTarget.value)}
          />
        )}
      </Labelled>
      {failure && <Notice tone="warn" {...failureText(words, failure)} />}
      <button type="button" class="button" onClick={() => void save()}>
        {t(gives ? `chat.agree.${channel}` : 'chat.takeBack')}
      </button>
    </details>
  );
}
