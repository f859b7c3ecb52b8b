import type { ContactRecord } from '../../../shared/contract/customer.ts';
import type { DeskWords } from '../../i18n/desk-words.ts';

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
} as const satisfies Record<ContactRecord['state'], string>;

/** A mail that was sent and came back was not received. */
function outcome({ state, delivery }: Pick<ContactRecord, 'state' | 'delivery'>) {
  if (state === 'sent' && (delivery === 'bounced' || delivery === 'failed'))
    return delivery === 'bounced' ? 'bounced' : 'undelivered';
  return STATE[state];
}

/** Who wrote to the customer when, and whether it left; newest first. */
export function Contacts({ contacts, words: { t, time } }: { contacts: readonly ContactRecord[]; words: DeskWords }) {
  const now = new Date();
  const newestFirst = contacts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <div class="part">
      <h3>{t('panel.contacts')}</h3>
      {contacts.length === 0 && <p class="muted">{t('panel.noContacts')}</p>}
      <ul class="items">
        {newestFirst.map(({ reminderId, by, at, ...became }) => (
          <li key={reminderId}>
            <span class="name">{t('contact.email', { by })}</span>
            <span class="when">{time(at, now)}</span>
            <span class="amount muted">{t(`reminder.${outcome(became)}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
