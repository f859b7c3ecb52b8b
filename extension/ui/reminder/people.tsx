import type { Consent, NewConsent } from '../../../shared/contract/consent.ts';
import type { Recipient, ReminderPreview } from '../../../shared/contract/reminder.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';
import type { Result } from '../../messaging/messages.ts';
import { Notice } from '../notice.tsx';
import { ChannelChoice } from './channel-choice.tsx';
import type { Editing } from './editing.ts';
import { LanguageChoice } from './language-choice.tsx';
import { saysNothing } from './says-nothing.ts';
import { SmsReach } from './sms-reach.tsx';
import { WordsForm } from './words-form.tsx';

export interface ChannelActs {
  readonly editing: Editing;
  readonly note: ((consent: NewConsent) => Promise<Result<Consent>>) | undefined;
}

export interface PeopleProps {
  readonly preview: ReminderPreview;
  /** Absent once nothing can be changed any more. */
  readonly editing?: Editing | undefined;
  /** Another channel may be chosen, and what the customer says of it noted; absent where neither can be. */
  readonly channels?: ChannelActs | undefined;
  readonly words: DeskWords;
}

/** Who receives the reminder and who does not, what it asks for and in which language, and what speaks against it. */
export function People({ preview, editing, channels, words }: PeopleProps) {
  const { t, moneys, ago } = words;
  const { blocked, tooSoon, lastContactAt, totals, items } = preview;
  return (
    <>
      {items.length > 0 && <p class="muted">{t('dialog.owed', { n: items.length, amounts: moneys(totals) })}</p>}
      {blocked && <Notice tone="warn" title={t(`block.${blocked}`)} todo={t(`block.${blocked}.todo`)} />}
      {!blocked && tooSoon && lastContactAt && (
        <Notice
          tone="warn"
          title={t('dialog.tooSoon')}
          todo={t('dialog.tooSoon.todo', { ago: ago(lastContactAt, new Date()) })}
        />
      )}
      {channels && <ChannelChoice preview={preview} editing={channels.editing} words={words} />}
      {!saysNothing(preview) && <Receivers preview={preview} editing={editing} channels={channels} words={words} />}
    </>
  );
}

function Receivers({ preview, editing, channels, words }: PeopleProps) {
  const { t } = words;
  const { channel } = preview;
  const leftOut = channel === 'email' ? preview.leftOut : [];
  return (
    <>
      <h3>{t('dialog.receives')}</h3>
      {channel === 'sms' ? (
        <SmsReach preview={preview} note={channels?.note} words={words} />
      ) : (
        <Recipients preview={preview} editing={editing} words={words} />
      )}
      {leftOut.length > 0 && <h3>{t('dialog.leftOut')}</h3>}
      <ul class="people">
        {leftOut.map((name) => (
          <li key={name}>
            <p>
              {name}
              <span class="muted">{t('dialog.follows')}</span>
            </p>
            <span class="pill" data-level="neutral">
              {t('dialog.wontReceive')}
            </span>
          </li>
        ))}
      </ul>
      {editing ? (
        <>
          <LanguageChoice editing={editing} words={words} />
          {channel === 'email' && <WordsForm preview={preview} editing={editing} words={words} />}
        </>
      ) : (
        <>
          <h3>{t('dialog.language')}</h3>
          <p class="language">{t(`dialog.language.${preview.language}`)}</p>
        </>
      )}
    </>
  );
}

/** Where the customer has several contacts, each can be ticked; nobody can be typed in. */
function Recipients({ preview, editing, words: { t } }: PeopleProps) {
  const { blocked, recipients, allowed } = preview;
  const chosen = editing?.recipientIds ?? recipients.map(({ contactId }) => contactId);
  const choose = (id: number, ticked: boolean) =>
    editing?.change({ recipientIds: ticked ? [...chosen, id] : chosen.filter((one) => one !== id) });
  const isChoice = editing !== undefined && allowed.length > 1;
  const rows = isChoice ? allowed : recipients.map((one) => ({ ...one, bounced: false }));
  const willReceive = ({ contactId }: Recipient) => chosen.includes(contactId);
  return (
    <>
      {rows.length === 0 && <p class="muted">{t('dialog.nobody')}</p>}
      <ul class="people">
        {rows.map((one) => (
          <li key={one.contactId}>
            {isChoice ? (
              <label>
                <input
                  type="checkbox"
                  name="recipientIds"
                  checked={willReceive(one) && !one.bounced}
                  disabled={one.bounced}
                  onChange={(event) => choose(one.contactId, event.currentTarget.checked)}
                />
                <Person {...one} />
              </label>
            ) : (
              <p>
                <Person {...one} />
              </p>
            )}
            {one.bounced && (
              <span class="pill" data-level="neutral">
                {t('edit.bounced')}
              </span>
            )}
            {!one.bounced && !blocked && willReceive(one) && (
              <span class="pill" data-level="current">
                {t('dialog.willReceive')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {editing?.empty.includes('recipientIds') && (
        <p class="problem" role="alert">
          {t('edit.nobody')}
        </p>
      )}
    </>
  );
}

function Person({ name, email }: Recipient) {
  return (
    <span class="who">
      {name}
      <span class="muted">{email}</span>
    </span>
  );
}
