import { LANGUAGES, type Language } from '../language.ts';
import { EDITED_FIELDS, type EditedField } from '../reminder/edited-fields.ts';
import { MANNERS, type MailTone, type Manner } from '../reminder/manner.ts';
import type { Occasion } from '../reminder/occasion.ts';

/** A manner in one word, as in `overdue_firm`. */
export type MannerId = { [Of in Occasion]: `${Of}_${MailTone<Of>}` }[Occasion];

export function mannerId(manner: Manner): MannerId {
  switch (manner.occasion) {
    case 'before_due':
      return `before_due_${manner.tone}`;
    case 'overdue':
      return `overdue_${manner.tone}`;
    case 'paid':
      return `paid_${manner.tone}`;
  }
}

/** The manner that a word names; undefined for one that names none. */
export function mannerOfId(id: string): Manner | undefined {
  return MANNERS.find((manner) => mannerId(manner) === id);
}

/** Where a part stands among all templates, dotted, as in `mails.overdue_firm.pt-BR.opening`. */
export function templatePath(manner: Manner, language: Language, part: EditedField): string {
  return `mails.${mannerId(manner)}.${language}.${part}`;
}

/** What a company wrote for mails of one manner in one language; a part that is absent says Em Dia's own words. */
export type TemplateParts = Readonly<Partial<Record<EditedField, string | undefined>>>;

type ByLanguage = Readonly<Partial<Record<Language, TemplateParts | undefined>>>;

/** A company's own words for its mails. */
export interface MailTemplates {
  readonly mails: Readonly<Partial<Record<MannerId, ByLanguage | undefined>>>;
}

/** All mails in Em Dia's own words. */
export const DEFAULT_TEMPLATES: MailTemplates = { mails: {} };

/** How long each part may be, in characters, as it is written and as it comes out. */
export const LONGEST_TEMPLATE = {
  subject: 300,
  greeting: 500,
  opening: 3000,
  closing: 3000,
} as const satisfies Record<EditedField, number>;

/** What a company wrote for such a mail; nothing where it wrote nothing. */
export function templateOf({ mails }: MailTemplates, manner: Manner, language: Language): TemplateParts {
  return mails[mannerId(manner)]?.[language] ?? {};
}

/** The templates with another one for such a mail; none where no part says anything. */
export function withTemplate(
  { mails }: MailTemplates,
  manner: Manner,
  language: Language,
  parts: TemplateParts,
): MailTemplates {
  const id = mannerId(manner);
  const written = EDITED_FIELDS.filter((part) => parts[part]?.trim()).map((part) => [part, parts[part]]);
  const { [language]: _, ...others } = mails[id] ?? {};
  const own: ByLanguage = written.length > 0 ? { ...others, [language]: Object.fromEntries(written) } : others;
  const { [id]: __, ...rest } = mails;
  return { mails: Object.keys(own).length > 0 ? { ...rest, [id]: own } : rest };
}

/** The same templates, all in one order and without what says nothing. */
export function tidyTemplates(templates: MailTemplates): MailTemplates {
  const all = MANNERS.flatMap((manner) => LANGUAGES.map((language) => ({ manner, language })));
  return all.reduce(
    (tidy, { manner, language }) => withTemplate(tidy, manner, language, templateOf(templates, manner, language)),
    DEFAULT_TEMPLATES,
  );
}
