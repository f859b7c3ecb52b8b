import { plainLine } from '../../shared/domain/text/plain-line.ts';
import { createFormats, type Formats } from '../reminder-mail/formats.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { StoredCommitment, StoredEnd, StoredNote } from '../store/store.ts';
import { noteHtml } from './note-html.tsx';
import type { ChatterTexts } from './texts/chatter-texts.ts';
import { textsIn } from './texts/texts-in.ts';
import type { Voice } from './voice.ts';

/** The chatter's line about what was noted. `documents`: the names of those a dispute is about. */
export function noteOfMade(
  commitment: StoredCommitment,
  documents: readonly string[],
  { language, messageIdHost }: Voice,
): StoredNote {
  const says = termsText(commitment, documents, textsIn(language), createFormats(language));
  return toNote(commitment, messageIdOf(`commitment:${commitment.id}`, messageIdHost), {
    html: noteHtml(says, commitment.note),
    by: commitment.madeBy,
  });
}

/** The chatter's line about how a commitment ended; `tells`: the user who is mailed it. */
export function noteOfEnd(
  commitment: StoredCommitment,
  end: StoredEnd,
  { language, messageIdHost }: Voice,
  tells?: number,
): StoredNote {
  const { ended, kinds } = textsIn(language);
  return toNote(commitment, messageIdOf(`commitment:${commitment.id}:end`, messageIdHost), {
    html: noteHtml(ended(kinds[commitment.terms.kind], end.how), end.note),
    by: end.by,
    tells,
  });
}

function toNote(
  { companyId, customerId }: StoredCommitment,
  messageId: string,
  said: Pick<StoredNote, 'html' | 'by' | 'tells'>,
): StoredNote {
  return { messageId, companyId, customerId, ...said, calledAt: undefined };
}

function termsText(
  { terms }: StoredCommitment,
  documents: readonly string[],
  texts: ChatterTexts,
  { money, day, list }: Formats,
): string {
  switch (terms.kind) {
    case 'promise':
      return texts.promise(money(terms.amount), day(terms.dueOn));
    case 'dispute':
      return texts.dispute(list(documents.map((name) => plainLine(name))), texts.causes[terms.cause]);
    case 'pause':
      return texts.pause(day(terms.until));
    case 'do_not_contact':
      return texts.doNotContact;
    case 'strategic':
      return texts.strategic;
  }
}
