import type { Language } from '../../shared/contract/common.ts';
import { en } from './options/en.ts';
import { es } from './options/es.ts';
import { type OptionsTexts, ptBR } from './options/pt-br.ts';
import { overlayCatalogues } from './overlay/catalogues.ts';
import { createTranslator, type Translate } from './translator.ts';
import { learnWords, type Words, wordsIn } from './words.ts';

/** The options page's own texts as `o`, beside the overlay's. */
export interface OptionsWords extends Words {
  readonly o: Translate<OptionsTexts>;
}

const CATALOGUES = { 'pt-BR': ptBR, en, es };

export function optionsWordsIn(language: Language): OptionsWords {
  learnWords(language, overlayCatalogues[language]);
  return { ...wordsIn(language), o: createTranslator<OptionsTexts>(CATALOGUES[language], language) };
}
