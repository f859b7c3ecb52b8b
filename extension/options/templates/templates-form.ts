import type { Language } from '../../../shared/contract/common.ts';
import type { EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import type { Manner } from '../../../shared/domain/reminder/manner.ts';
import {
  DEFAULT_TEMPLATES,
  type MailTemplates,
  mannerId,
  templateOf,
  templatePath,
  tidyTemplates,
} from '../../../shared/domain/template/mail-templates.ts';
import type { SettingsForm } from '../versioned/settings-form.ts';

/** Which mail is written. */
export interface MailKind {
  readonly manner: Manner;
  readonly language: Language;
}

export interface TemplatesReading {
  readonly settings: MailTemplates;
  /** What is wrong with a text only the sidecar knows. */
  readonly problems: Readonly<Record<string, never>>;
}

/** Texts as they are typed: one may be empty until its field is left. */
export const templatesForm: SettingsForm<MailTemplates, MailTemplates, TemplatesReading> = {
  defaults: DEFAULT_TEMPLATES,
  draftOf: (settings) => settings,
  read: (draft) => ({ settings: tidyTemplates(draft), problems: {} }),
  isSame: ({ settings }, others) => JSON.stringify(settings) === JSON.stringify(tidyTemplates(others)),
};

/** The draft with another text of one part of a mail; undefined: Em Dia's own. */
export function withPart(
  draft: MailTemplates,
  { manner, language }: MailKind,
  part: EditedField,
  text: string | undefined,
): MailTemplates {
  const id = mannerId(manner);
  const parts = { ...templateOf(draft, manner, language), [part]: text };
  return { mails: { ...draft.mails, [id]: { ...draft.mails[id], [language]: parts } } };
}

/** A part's dotted path, as the sidecar names it in a refusal. */
export function pathOf({ manner, language }: MailKind, part: EditedField): string {
  return templatePath(manner, language, part);
}
