import { fold } from './fold.ts';
import type { Word } from './words.ts';

/**
 * Words to look for, as written: `último ~1 aviso|alerta`. A word may end in `*` (any ending) and have alternatives
 * after `|`; `~3` lets up to three words stand between; `#` is a number; accents are for the reader.
 */
export type Phrase = string;

export interface Match<Tag> {
  readonly tag: Tag;
  /** Index of the first word. */
  readonly first: number;
  /** Index of the last word. */
  readonly last: number;
}

export interface PhraseBook<Tag> {
  /** Every place where one of the phrases stands within a sentence, or across sentences if asked for, in time linear in the words. */
  find(words: readonly Word[], across?: 'sentences'): Match<Tag>[];
}

interface Step {
  /** Words that may stand before it. */
  readonly gap: number;
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

interface Entry<Tag> {
  readonly tag: Tag;
  readonly steps: readonly Step[];
}

/** Words are looked up by their first letters. */
const KEY_LENGTH = 3;

export function phraseBook<Tag>(pages: Iterable<readonly [Tag, readonly Phrase[]]>): PhraseBook<Tag> {
  const byKey = new Map<string, Entry<Tag>[]>();
  for (const [tag, phrases] of pages) {
    for (const phrase of phrases) {
      const entry = { tag, steps: parse(phrase) };
      for (const key of keysOf(entry.steps)) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  return {
    find(words, across) {
      const matches: Match<Tag>[] = [];
      for (const [first, word] of words.entries()) {
        for (const { tag, steps } of entriesFor(word)) {
          const last = lastWord(steps, words, first, across ? undefined : word.sentence);
          if (last !== undefined) matches.push({ tag, first, last });
        }
      }
      return matches;
    },
  };

  function entriesFor({ text, otherForms }: Word): Iterable<Entry<Tag>> {
    if (otherForms.length === 0) return withKeyOf(text);
    return new Set([...withKeyOf(text), ...otherForms.flatMap((form) => withKeyOf(form.text))]);
  }

  function withKeyOf(word: string): readonly Entry<Tag>[] {
    return byKey.get(word.slice(0, KEY_LENGTH)) ?? [];
  }
}

function parse(phrase: Phrase): Step[] {
  const parts = fold(phrase).split(' ');
  if (parts.at(-1)?.startsWith('~') || parts.includes('')) throw new Error(`ends in nothing: ${phrase}`);
  return parts.map((part, at) => stepOf(part, parts[at - 1] ?? '')).filter((step) => step !== undefined);
}

function stepOf(part: string, before: string): Step | undefined {
  if (part.startsWith('~')) return undefined;
  const words = part.split('|');
  return {
    gap: before.startsWith('~') ? Number(before.slice(1)) : 0,
    exact: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

function keysOf([step]: readonly Step[]): Set<string> {
  const { exact, beginnings } = step ?? { exact: [], beginnings: [] };
  if (beginnings.some((beginning) => beginning.length < KEY_LENGTH))
    throw new Error('a beginning too short to look up');
  return new Set([...exact, ...beginnings].map((word) => word.slice(0, KEY_LENGTH)));
}

function lastWord(
  steps: readonly Step[],
  words: readonly Word[],
  at: number,
  sentence: number | undefined,
  done = 0,
): number | undefined {
  const step = steps[done];
  if (!step) return at - 1;
  for (let next = at; next <= at + step.gap; next++) {
    const word = words[next];
    if (!word || (sentence !== undefined && word.sentence !== sentence)) return undefined;
    const alone = accepts(step, word.text) ? lastWord(steps, words, next + 1, sentence, done + 1) : undefined;
    if (alone !== undefined) return alone;
    for (const form of word.otherForms) {
      const last = accepts(step, form.text) ? lastWord(steps, words, form.next, sentence, done + 1) : undefined;
      if (last !== undefined) return last;
    }
  }
  return undefined;
}

function accepts({ exact, beginnings }: Step, text: string): boolean {
  return exact.has(text) || beginnings.some((beginning) => text.startsWith(beginning));
}
