import type { ContactRecord } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

type SentReminder = Extract<ContactRecord, { kind: 'reminder' }>;

const STATE = {
  drafted: 'drafted',
  queued: 'queued',
  claimed: 'sending',
  calling: 'sending',
  in_doubt: 'in_doubt',
  sent: 'sent',
  refused: 'refused',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<SentReminder['state'], string>;

/** A mail that was sent and came back was not received. */
function outcome({ state, delivery }: SentReminder) {
  if (state === 'sent' && (delivery === 'bounced' || delivery === 'failed'))
    return delivery === 'bounced' ? 'bounced' : 'undelivered';
  return STATE[state];
}

/** Who wrote to the customer or called it when, and what came of it; newest first. */
export function Contacts({ contacts, words }: { contacts: readonly ContactRecord[]; words: DeskWords }) {
  const { t, time } = words;
  const now = new Date();
  return (
    <div class="part">
      <h3>{t('panel.contacts')}</h3>
      {contacts.length === 0 && <p class="muted">{t('panel.noContacts')}</p>}
      <ul class="items">
        {contacts.map((contact) => (
          <li key={contact.kind === 'noted' ? contact.id : contact.reminderId}>
            <span class="name">
              {contact.kind === 'noted'
                ? t(`contact.noted.${contact.channel}`, { by: contact.by })
                : t(`contact.${contact.channel}`, { by: contact.by })}
            </span>
            <span class="when">{time(contact.at, now)}</span>
            <span class="amount muted">
              {contact.kind === 'noted' ? t(`came.${contact.outcome}`) : t(`reminder.${outcome(contact)}`)}
            </span>
            {contact.kind === 'noted' && <Said contact={contact} words={words} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why it is not paid, and the remark, under the contact that brought it to light. */
function Said({ contact, words: { t } }: { contact: Exclude<ContactRecord, SentReminder>; words: DeskWords }) {
  const said = [contact.reason ? t(`unpaid.${contact.reason}`) : '', contact.note].filter((part) => part !== '');
  return said.length > 0 ? <span class="told">{said.join(' · ')}</span> : null;
}
