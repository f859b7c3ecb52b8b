import { fold } from './fold.ts';

const WORDS = /[\p{L}\p{N}]+/gu;

/** Finds values in a folded text whatever stands between their words and numbers, but never as a part of longer ones; an empty value is nowhere. */
export function valueFinder(text: string): (value: string) => boolean {
  const words = text.match(WORDS) ?? [];
  const joined = words.join('');
  const bounds = new Set([0]);
  let end = 0;
  for (const word of words) {
    end += word.length;
    bounds.add(end);
  }
  return (value) => {
    const wanted = (fold(value).match(WORDS) ?? []).join('');
    if (wanted === '') return false;
    for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) {
      if (bounds.has(at) && bounds.has(at + wanted.length)) return true;
    }
    return false;
  };
}
