import { fold } from './fold.ts';
import { VERBATIM } from './words.ts';

const WORDLIKE = /[\p{L}\p{N}]/u;

/** A folded text in which names that stand as the record has them say nothing any more; its length stays. */
export function hideVerbatim(text: string, names: readonly string[]): string {
  const longestFirst = names.map((name) => fold(name).trim()).sort((a, b) => b.length - a.length);
  return longestFirst.filter(Boolean).reduce(hide, text);
}

function hide(text: string, name: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (WORDLIKE.test(text.charAt(at - 1)) || WORDLIKE.test(text.charAt(end))) continue;
    kept.push(text.slice(from, at), VERBATIM.repeat(name.length));
    from = end;
  }
  return kept.join('') + text.slice(from);
}
