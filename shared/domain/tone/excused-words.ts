import type { Match } from './phrases.ts';

/** For every word of a harmless phrase, the last word of the longest one it stands in. */
export function excusedWords(matches: readonly Match<unknown>[]): ReadonlyMap<number, number> {
  const until = new Map<number, number>();
  for (const { tag, first, last } of matches) {
    if (tag !== 'harmless') continue;
    for (let at = first; at <= last; at++) until.set(at, Math.max(last, until.get(at) ?? last));
  }
  return until;
}
