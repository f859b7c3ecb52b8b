import { fold, foldCased } from './fold.ts';
import { breakOf, entityText, isNeverShown, MARKUP } from './markup.ts';

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What a person reads in a text, and where each character of it stands in the source. */
export interface ReadableText {
  /** Folded, in lower case; what HTML puts in blocks of their own is an empty line apart. */
  readonly text: string;
  /** The same, with its capitals. */
  readonly cased: string;
  /** Where in the source a stretch of `text` comes from, in UTF-16 units. */
  sourceOf(stretch: Span): Span;
}

/** Takes tags, entities, accents, look-alikes and invisible characters away from plain text or HTML, in time linear in its length. */
export function readableText(source: string): ReadableText {
  const pieces: Piece[] = [];
  let from = 0;
  let hiddenIn: string | undefined;
  for (const { 0: markup, index, groups = {} } of source.matchAll(MARKUP)) {
    const tag = groups.tag?.toLowerCase() ?? '';
    const end = index + markup.length;
    if (hiddenIn === undefined) {
      addPieces(pieces, source, { start: from, end: index });
      pieces.push({ text: groups.entity ? fold(entityText(groups.entity)) : breakOf(tag), start: index, end });
      if (isNeverShown(tag) && !groups.closing) hiddenIn = tag;
    } else if (tag === hiddenIn && groups.closing) {
      hiddenIn = undefined;
    }
    from = end;
  }
  if (hiddenIn === undefined) addPieces(pieces, source, { start: from, end: source.length });
  return assemble(pieces);
}

/** A stretch of the source and what is read instead: of the same length where each character stands for one. */
interface Piece extends Span {
  readonly text: string;
}

/** Runs that are read as they stand, and single characters that may not be. */
const RUNS = /[\0-&(-_a-\x7f]+|./gsu;

function addPieces(pieces: Piece[], source: string, { start, end }: Span): void {
  for (const { 0: run, index } of source.slice(start, end).matchAll(RUNS)) {
    pieces.push({ text: foldCased(run), start: start + index, end: start + index + run.length });
  }
}

function assemble(pieces: readonly Piece[]): ReadableText {
  const cased = pieces.map(({ text }) => text).join('');
  const offsets: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    offsets.push(length);
    length += text.length;
  }

  function sourceAt(offset: number): Span {
    const at = lastAtMost(offsets, offset);
    const { text, start, end } = pieces[at] ?? { text: '', start: 0, end: 0 };
    const into = offset - (offsets[at] ?? 0);
    return text.length === end - start ? { start: start + into, end: start + into + 1 } : { start, end };
  }

  return {
    text: cased.toLowerCase(),
    cased,
    sourceOf: ({ start, end }) => ({ start: sourceAt(start).start, end: sourceAt(end - 1).end }),
  };
}

/** Index of the last of rising numbers that is not above `limit`. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
