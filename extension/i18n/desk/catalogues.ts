import type { Language } from '../../../shared/contract/common.ts';
import type { CatalogueLike } from '../catalogue.ts';
import { overlayCatalogues } from '../overlay/catalogues.ts';
import type { OverlayTexts } from '../overlay/pt-br.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { type DeskTexts, ptBR } from './pt-br.ts';

/** All that the desk says in one language: the overlay's texts and its own. */
export type DeskCatalogue = CatalogueLike<OverlayTexts & DeskTexts>;

/** All of them: too much for a page, which is sent its own. */
export const deskCatalogues: Readonly<Record<Language, DeskCatalogue>> = {
  'pt-BR': { ...overlayCatalogues['pt-BR'], ...ptBR },
  en: { ...overlayCatalogues.en, ...en },
  es: { ...overlayCatalogues.es, ...es },
};
