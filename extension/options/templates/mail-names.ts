import type { Language } from '../../../shared/contract/common.ts';
import { LANGUAGES } from '../../../shared/domain/language.ts';
import { EDITED_FIELDS, type EditedField } from '../../../shared/domain/reminder/edited-fields.ts';
import { MANNERS } from '../../../shared/domain/reminder/manner.ts';
import type { OptionsWords } from '../../i18n/options-words.ts';
import { type MailKind, pathOf } from './templates-form.ts';

/** One part of one mail. */
export interface MailPart {
  readonly kind: MailKind;
  readonly part: EditedField;
  readonly path: string;
}

const LANGUAGE_KEYS = {
  'pt-BR': 'templates.language.pt-BR',
  en: 'templates.language.en',
  es: 'templates.language.es',
} as const satisfies Record<Language, string>;

/** Every part of every mail there is. */
export const MAIL_PARTS: readonly MailPart[] = MANNERS.flatMap((manner) =>
  LANGUAGES.flatMap((language) =>
    EDITED_FIELDS.map((part) => ({ kind: { manner, language }, part, path: pathOf({ manner, language }, part) })),
  ),
);

export function languageName(language: Language, { o }: OptionsWords): string {
  return o(LANGUAGE_KEYS[language]);
}

/** As in `Em atraso · Firme e respeitoso · Espanhol`. */
export function mailName({ manner, language }: MailKind, words: OptionsWords): string {
  const { o } = words;
  return [
    o(`templates.occasion.${manner.occasion}`),
    o(`templates.tone.${manner.tone}`),
    languageName(language, words),
  ].join(' · ');
}
