import type { Span } from './readable-text.ts';

const REPEATED = /[!?](?:\s{0,2}[!?])+|[¡¿]{2,}/g;

/** `!!`, `?!`, `??` and the like, also with spaces between. */
export function repeatedPunctuation(text: string): Span[] {
  return [...text.matchAll(REPEATED)].map(({ 0: marks, index }) => ({ start: index, end: index + marks.length }));
}
