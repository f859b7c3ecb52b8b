import type { Language } from '../../language.ts';
import { colloquialEnglish } from './colloquial/en.ts';
import { colloquialSpanish } from './colloquial/es.ts';
import { colloquialPortuguese } from './colloquial/pt-BR.ts';
import { heldOutEnglish } from './held-out/en.ts';
import { heldOutSpanish } from './held-out/es.ts';
import { heldOutPortuguese } from './held-out/pt-BR.ts';
import type { Samples } from './sample.ts';
import { english } from './tuned/en.ts';
import { spanish } from './tuned/es.ts';
import { portuguese } from './tuned/pt-BR.ts';
import { unseenEnglish } from './unseen/en.ts';
import { unseenSpanish } from './unseen/es.ts';
import { unseenPortuguese } from './unseen/pt-BR.ts';

type Collection = Readonly<Record<Language, Samples>>;

/** What may be sent and what may not, by how much the rules knew of it. */
export const CORPUS = {
  tuned: { 'pt-BR': portuguese, en: english, es: spanish },
  colloquial: { 'pt-BR': colloquialPortuguese, en: colloquialEnglish, es: colloquialSpanish },
  held_out: { 'pt-BR': heldOutPortuguese, en: heldOutEnglish, es: heldOutSpanish },
  unseen: { 'pt-BR': unseenPortuguese, en: unseenEnglish, es: unseenSpanish },
} as const satisfies Readonly<Record<string, Collection>>;
