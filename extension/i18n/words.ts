import type { Language } from '../../shared/contract/common.ts';
import { firstWords } from './first-words.ts';
import { type Formats, formatsIn } from './formats.ts';
import type { OverlayCatalogue } from './overlay/catalogues.ts';
import type { OverlayTexts } from './overlay/pt-br.ts';
import { createTranslator, type Translate } from './translator.ts';

export interface Words extends Formats {
  readonly language: Language;
  readonly t: Translate<OverlayTexts>;
}

const spoken = new Map<Language, Words>();

/** How the overlay speaks `language`: its first words, until it has learnt the rest. Made once, however many badges ask. */
export function wordsIn(language: Language): Words {
  return spoken.get(language) ?? speak(language, firstWords[language]);
}

/** From here on the overlay speaks `language` in full. */
export function learnWords(language: Language, texts: OverlayCatalogue): void {
  speak(language, texts);
}

function speak(language: Language, texts: Partial<OverlayCatalogue>): Words {
  const t = createTranslator<OverlayTexts>(texts, language);
  const words = { language, t, ...formatsIn(language) };
  spoken.set(language, words);
  return words;
}
