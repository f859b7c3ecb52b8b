import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { StoredConsent, StoredContact, StoredNote } from '../store/store.ts';
import { noteHtml } from './note-html.tsx';
import { textsIn } from './texts/texts-in.ts';
import type { Voice } from './voice.ts';

/** The chatter's line about a call, a chat or a letter. */
export function noteOfContact(contact: StoredContact, { language, messageIdHost }: Voice): StoredNote {
  const { companyId, customerId, id, channel, outcome, reason, note, by } = contact;
  const { channels, outcomes, reasons, reason: why } = textsIn(language);
  const said = [`${channels[channel]}: ${outcomes[outcome]}.`, ...(reason ? [why(reasons[reason])] : [])];
  return {
    messageId: messageIdOf(`contact:${id}`, messageIdHost),
    companyId,
    customerId,
    html: noteHtml(said.join(' '), note),
    by,
    calledAt: undefined,
  };
}

/** The chatter's line about what a customer agreed to, or agrees to no longer, with how it said so. */
export function noteOfConsent(consent: StoredConsent, { language, messageIdHost }: Voice): StoredNote {
  const { companyId, customerId, id, channel, given, how, by } = consent;
  const { consents, channels } = textsIn(language);
  return {
    messageId: messageIdOf(`consent:${id}`, messageIdHost),
    companyId,
    customerId,
    html: noteHtml(consents[given ? 'given' : 'takenBack'](channels[channel]), how),
    by,
    calledAt: undefined,
  };
}
