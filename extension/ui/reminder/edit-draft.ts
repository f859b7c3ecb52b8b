import type { Language } from '../../../shared/contract/common.ts';
import type { ReminderEdit } from '../../../shared/contract/reminder-edit.ts';
import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';

export type Texts = Readonly<Partial<Record<EditedField, string>>>;

/** What somebody has changed so far: texts stay with their language, for who comes back to it. */
export interface EditDraft {
  readonly language: Language | undefined;
  readonly recipientIds: readonly number[] | undefined;
  readonly texts: Readonly<Partial<Record<Language, Texts>>>;
}

export type EditChange =
  | { readonly language: Language }
  | { readonly recipientIds: readonly number[] }
  | { readonly texts: Texts }
  /** Back to our words. */
  | { readonly standard: true };

export const UNEDITED: EditDraft = { language: undefined, recipientIds: undefined, texts: {} };

/** `spoken`: the language of the mail that is edited. */
export function changed(draft: EditDraft, change: EditChange, spoken: Language): EditDraft {
  if ('texts' in change) {
    return { ...draft, texts: { ...draft.texts, [spoken]: { ...draft.texts[spoken], ...change.texts } } };
  }
  if ('standard' in change) return { ...draft, texts: { ...draft.texts, [spoken]: {} } };
  return { ...draft, ...change };
}

/** The draft as it is asked for; undefined while nothing is changed. */
export function editOf({ language, recipientIds, texts }: EditDraft, spoken: Language): ReminderEdit | undefined {
  const edit: ReminderEdit = {
    ...(language && { language }),
    ...(recipientIds && { recipientIds: [...recipientIds] }),
    ...texts[spoken],
  };
  return Object.keys(edit).length > 0 ? edit : undefined;
}

/** What cannot even be asked for: a field that must say something and does not, nobody to write to. */
export function emptyParts({ recipientIds, texts }: EditDraft, spoken: Language): (EditedField | 'recipientIds')[] {
  const own = texts[spoken] ?? {};
  const empty = (['subject', 'greeting', 'opening'] as const).filter((field) => own[field]?.trim() === '');
  return recipientIds?.length === 0 ? ['recipientIds', ...empty] : empty;
}
