import { session } from './session.ts';
import { english } from './words-en.ts';
import { portuguese, type Word } from './words-pt.ts';

export type { Word };

/** The page's words in the user's language: Portuguese, or else English. */
export const word = (name: Word): string => (session().user_context.lang.startsWith('pt') ? portuguese : english)[name];
