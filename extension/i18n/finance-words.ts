import type { Language } from '../../shared/contract/common.ts';
import { deskCatalogues } from './desk/catalogues.ts';
import { type DeskWords, learnDeskWords } from './desk-words.ts';
import { en } from './finance/en.ts';
import { es } from './finance/es.ts';
import { type FinanceTexts, ptBR } from './finance/pt-br.ts';
import { createTranslator, type Translate } from './translator.ts';

/** Finance's own texts as `f`, beside all that the desk says. */
export interface FinanceWords extends DeskWords {
  readonly f: Translate<FinanceTexts>;
}

const CATALOGUES = { 'pt-BR': ptBR, en, es };
const spoken = new Map<Language, FinanceWords>();

/** Made once a language: what depends on the words need not be made anew. */
export function financeWordsIn(language: Language): FinanceWords {
  const known = spoken.get(language);
  if (known) return known;
  const desk = learnDeskWords(language, deskCatalogues[language]);
  const words = { ...desk, f: createTranslator<FinanceTexts>(CATALOGUES[language], language) };
  spoken.set(language, words);
  return words;
}
