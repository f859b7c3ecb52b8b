/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../shared/contract/common.ts';
import { plainLine } from '../../shared/domain/text/plain-line.ts';
import { createFormats, type Formats } from '../reminder-mail/formats.ts';
import { messageIdOf } from '../reminder-mail/message-id.ts';
import type { StoredCommitment, StoredEnd, StoredNote } from '../store/store.ts';
import type { ChatterTexts } from './texts/chatter-texts.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { ptBR } from './texts/pt-BR.ts';

const TEXTS: Readonly<Record<Language, ChatterTexts>> = { 'pt-BR': ptBR, en, es };

interface Voice {
  readonly language: Language;
  readonly messageIdHost: string;
}

/** The chatter's line about what was noted. `documents`: the names of those a dispute is about. */
export function noteOfMade(
  commitment: StoredCommitment,
  documents: readonly string[],
  { language, messageIdHost }: Voice,
): StoredNote {
  const says = termsText(commitment, documents, TEXTS[language], createFormats(language));
  return toNote(commitment, messageIdOf(`commitment:${commitment.id}`, messageIdHost), {
    html: htmlOf(says, commitment.note),
    by: commitment.madeBy,
  });
}

/** The chatter's line about how a commitment ended. */
export function noteOfEnd(
  commitment: StoredCommitment,
  end: StoredEnd,
  { language, messageIdHost }: Voice,
): StoredNote {
  const { ended, kinds } = TEXTS[language];
  return toNote(commitment, messageIdOf(`commitment:${commitment.id}:end`, messageIdHost), {
    html: htmlOf(ended(kinds[commitment.terms.kind], end.how), end.note),
    by: end.by,
  });
}

function toNote(
  { companyId, customerId }: StoredCommitment,
  messageId: string,
  said: Pick<StoredNote, 'html' | 'by'>,
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

function htmlOf(says: string, note: string): string {
  return renderToString(
    <p>
      <strong>Em Dia</strong> · {says}
      {note !== '' && (
        <>
          <br />
          <em>{note}</em>
        </>
      )}
    </p>,
  );
}
