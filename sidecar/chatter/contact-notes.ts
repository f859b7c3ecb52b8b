import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { StoredContact, StoredNote } from '../store/store.ts';
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
