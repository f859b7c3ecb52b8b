import type { Language } from '../../../shared/contract/common.ts';
import type { ReminderEdit } from '../../../shared/contract/reminder-edit.ts';
import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import type { MessageChannel } from '../../../shared/domain/reminder/message-channel.ts';

export type Texts = Readonly<Partial<Record<EditedField, string>>>;

/** What somebody has changed so far: texts stay with their language, for who comes back to it. */
export interface EditDraft {
  readonly channel: MessageChannel;
  readonly language: Language | undefined;
  readonly recipientIds: readonly number[] | undefined;
  readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

export type EditChange =
  | { readonly channel: MessageChannel }
  | { readonly language: Language }
  | { readonly recipientIds: readonly number[] }
  | { readonly texts: Texts }
  /** Back to our words. */
  | { readonly standard: true };

export const UNEDITED: EditDraft = { channel: 'email', language: undefined, recipientIds: undefined, texts: {} };

/** `spoken`: the language of the mail that is edited. */
export function changed(draft: EditDraft, change: EditChange, spoken: Language): EditDraft {
  if ('texts' in change) {
    return { ...draft, texts: { ...draft.texts, [spoken]: { ...draft.texts[spoken], ...change.texts } } };
  }
  if ('standard' in change) return { ...draft, texts: { ...draft.texts, [spoken]: {} } };
  return { ...draft, ...change };
}

/** The draft as it is asked for; undefined while nothing is changed. Of an SMS only the language can be. */
export function editOf(
  { channel, language, recipientIds, texts }: EditDraft,
  spoken: Language,
): ReminderEdit | undefined {
  if (channel === 'sms') return language && { language };
  const edit: ReminderEdit = {
    ...(language && { language }),
    ...(recipientIds && { recipientIds: [...recipientIds] }),
    ...texts[spoken],
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}

/** What cannot even be asked for: a field that must say something and does not, nobody to write to. */
export function emptyParts(
  { channel, recipientIds, texts }: EditDraft,
  spoken: Language,
): (EditedField | 'recipientIds')[] {
  if (channel === 'sms') return [];
  const own = texts[spoken] ?? {};
  const empty = (['subject', 'greeting', 'opening'] as const).filter((field) => own[field]?.trim() === '');
  return recipientIds?.length === 0 ? ['recipientIds', ...empty] : empty;
}
