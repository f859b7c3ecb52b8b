import type { Language } from '../../../shared/contract/common.ts';
import type { CatalogueLike } from '../catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { type OverlayTexts, ptBR } from './pt-br.ts';

/** The overlay's texts in one language. */
export type OverlayCatalogue = CatalogueLike<OverlayTexts>;

/** All of them: too much for a page, which is sent its own. */
export const overlayCatalogues: Readonly<Record<Language, OverlayCatalogue>> = { 'pt-BR': ptBR, en, es };
