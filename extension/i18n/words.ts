import type { Language } from '../../shared/contract/common.ts';
import { type Formats, formatsIn } from './formats.ts';
import { en } from './overlay/en.ts';
import { es } from './overlay/es.ts';
import { type OverlayTexts, ptBR } from './overlay/pt-br.ts';
import { createTranslator, type Translate } from './translator.ts';

export interface Words extends Formats {
  readonly language: Language;
  readonly t: Translate<OverlayTexts>;
}

const CATALOGUES = { 'pt-BR': ptBR, en, es };
const spoken = new Map<Language, Words>();

/** How the overlay speaks `language`; made once, however many badges ask. */
export function wordsIn(language: Language): Words {
  const known = spoken.get(language);
  if (known) return known;
  const t = createTranslator<OverlayTexts>(CATALOGUES[language], language);
  const words = { language, t, ...formatsIn(language) };
  spoken.set(language, words);
  return words;
}
