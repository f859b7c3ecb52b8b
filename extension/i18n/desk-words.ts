import type { Language } from '../../shared/contract/common.ts';
import type { DeskCatalogue } from './desk/catalogues.ts';
import type { DeskTexts } from './desk/pt-br.ts';
import { agoIn, type Formats, formatsIn } from './formats.ts';
import type { OverlayTexts } from './overlay/pt-br.ts';
import { createTranslator, type Translate } from './translator.ts';
import type { Words } from './words.ts';

/** The desk's own texts beside the overlay's, by the same `t`. */
export interface DeskWords extends Words {
  readonly t: Translate<OverlayTexts & DeskTexts>;
  /** `há 3 dias`: `ago` in whole words. */
  readonly age: Formats['ago'];
  readonly list: (parts: readonly string[]) => string;
}

const spoken = new Map<Language, DeskWords>();

/** How the desk speaks `language`, which it has learnt as it was loaded. */
export function deskWordsIn(language: Language): DeskWords {
  return spoken.get(language) ?? learnDeskWords(language, {});
}

/** From here on the desk speaks `language`. */
export function learnDeskWords(language: Language, texts: Partial<DeskCatalogue>): DeskWords {
  const t = createTranslator<OverlayTexts & DeskTexts>(texts, language);
  const list = new Intl.ListFormat(language);
  const words: DeskWords = {
    language,
    t,
    ...formatsIn(language),
    age: agoIn(language, 'long'),
    list: (parts) => list.format(parts),
  };
  spoken.set(language, words);
  return words;
}
