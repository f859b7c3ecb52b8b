import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { ConsentForm } from '../contact/consent-form.tsx';

export interface SmsReachProps {
  readonly preview: ReminderPreview;
  /** Absent where nothing can be noted. */
  readonly note?: ((consent: NewConsent) => Promise<Result<Consent>>) | undefined;
  readonly words: DeskWords;
}

/** The number an SMS goes to, and what the customer said of being written to there. */
export function SmsReach({ preview: { customerName, blocked, sms }, note, words }: SmsReachProps) {
  const { t, time } = words;
  const { number, consent } = sms;
  const gives = consent?.given !== true;
  return (
    <>
      <ul class="people">
        {number !== null && (
          <li>
            <p>
              <span class="who">
                {customerName}
                <span class="muted">{number}</span>
              </span>
            </p>
            {!blocked && (
              <span class="pill" data-level="current">
                {t('dialog.willReceive')}
              </span>
            )}
          </li>
        )}
      </ul>
      {number === null && <p class="muted">{t('block.no_mobile')}</p>}
      {consent?.given && (
        <p class="muted">
          {t('chat.agreed', { date: time(consent.at, new Date()), by: consent.by, how: consent.how })}
        </p>
      )}
      {note && number !== null && (
        <ConsentForm
          key={String(gives)}
          channel="sms"
          gives={gives}
          note={note}
          onNoted={() => undefined}
          words={words}
        />
      )}
    </>
  );
}
