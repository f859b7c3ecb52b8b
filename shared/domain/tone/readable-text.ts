import { foldCharacter } from './fold.ts';
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
  const writer = createWriter();
  let from = 0;
  let hiddenIn: string | undefined;
  for (const { 0: markup, index, groups = {} } of source.matchAll(MARKUP)) {
    const tag = groups.tag?.toLowerCase() ?? '';
    if (hiddenIn === undefined) {
      writer.add(source.slice(from, index), from);
      const instead = groups.entity ? entityText(groups.entity) : breakOf(tag);
      writer.replace(instead, { start: index, end: index + markup.length });
      if (isNeverShown(tag) && !groups.closing) hiddenIn = tag;
    } else if (tag === hiddenIn && groups.closing) {
      hiddenIn = undefined;
    }
    from = index + markup.length;
  }
  if (hiddenIn === undefined) writer.add(source.slice(from), from);
  return writer.done();
}

function createWriter() {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  function replace(text: string, { start, end }: Span): void {
    for (const character of text) {
      const folded = foldCharacter(character);
      for (let unit = 0; unit < folded.length; unit++) {
        characters.push(folded.charAt(unit));
        starts.push(start);
        ends.push(end);
      }
    }
  }

  return {
    replace,
    add(text: string, at: number): void {
      let start = at;
      for (const character of text) {
        const end = start + character.length;
        replace(character, { start, end });
        start = end;
      }
    },
    done(): ReadableText {
      const cased = characters.join('');
      return {
        text: cased.toLowerCase(),
        cased,
        sourceOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
      };
    },
  };
}
