import type { Language } from '../../../shared/contract/common.ts';
import type { ChatterTexts } from './chatter-texts.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { ptBR } from './pt-BR.ts';

const TEXTS: Readonly<Record<Language, ChatterTexts>> = { 'pt-BR': ptBR, en, es };

/** How the chatter says things in a language. */
export const textsIn = (language: Language): ChatterTexts => TEXTS[language];
