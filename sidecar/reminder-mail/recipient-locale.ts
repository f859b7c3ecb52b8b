import type { Language } from '../../shared/contract/common.ts';

export interface RecipientLocale {
  /** Which of our texts. */
  readonly language: Language;
  /** How dates and amounts are written, with the region where the CRM knows it. */
  readonly locale: string;
}

const BY_PREFIX: Readonly<Record<string, Language>> = { pt: 'pt-BR', es: 'es', en: 'en' };

/** Turns a CRM's language code (`pt_BR`, `es_MX`, `sr@latin`) into texts and formats: Portuguese when it names none, English when we have no text in it. `asked`: the language somebody chose instead. */
export function recipientLocale(crmLanguage: string | undefined, asked?: Language): RecipientLocale {
  const usual = usualLocale(crmLanguage);
  return asked === undefined || asked === usual.language ? usual : { language: asked, locale: asked };
}

function usualLocale(crmLanguage: string | undefined): RecipientLocale {
  if (!crmLanguage) return { language: 'pt-BR', locale: 'pt-BR' };
  const locale = crmLanguage.split(/[@.]/)[0]?.replace('_', '-') ?? '';
  const language = BY_PREFIX[locale.slice(0, 2).toLowerCase()];
  if (!language) return { language: 'en', locale: 'en' };
  return { language, locale: plainLocale(locale) ?? language };
}

/** Without what would count in other calendars or write other digits; undefined where it is no locale. */
function plainLocale(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return undefined;
  }
}
