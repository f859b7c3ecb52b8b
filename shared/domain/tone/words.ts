import { disguises } from './disguises.ts';
import type { Span } from './readable-text.ts';

/** Another way to read what begins at a word: undisguised, or joined to the letters after it. */
export interface Form {
  readonly text: string;
  /** Index of the word that follows. */
  readonly next: number;
}

export interface Word extends Span {
  /** `verbatim`: a name that was given. */
  readonly kind: 'word' | 'verbatim' | 'url' | 'email' | 'pix';
  /** As it stands; of what is no word, `@` and its kind. */
  readonly text: string;
  readonly otherForms: readonly Form[];
  /** Counts up; words of one sentence share it. */
  readonly sentence: number;
}

/** Stands where a given name stood, one for each of its characters. */
export const VERBATIM = '\uE000';

const TOKEN =
  /\uE000+|(?:https?:\/\/|www\.)[^\s<>"]+|000201[ -~]{20,500}?6304[\da-f]{4}|[a-z\d][a-z\d._%+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}|[\p{L}\p{N}]+(?:[@$]+[\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n/;
const JOINTS: ReadonlySet<string> = new Set('-._*~|/+·•');
/** Letters that are told apart by this much at most can be one word in disguise. */
const WIDEST_JOINT = 3;
const MOST_JOINED = 40;
const FEWEST_JOINED = 4;
const NONE: readonly Form[] = [];

type Token = Pick<Word, 'kind' | 'text' | 'start' | 'end'>;

/** The words of a folded text in order, in time linear in its length. */
export function wordsOf(text: string): Word[] {
  const tokens = Array.from(text.matchAll(TOKEN), toToken);
  const joined = joinedForms(text, tokens);
  let sentence = 0;
  return tokens.map(({ kind, text: word, start, end }, at) => {
    const before = tokens[at - 1];
    if (before && endsSentence(text, before.end, start)) sentence++;
    const others = kind === 'word' ? otherForms(word, at, joined.get(at)) : NONE;
    return { kind, text: word, start, end, sentence, otherForms: others };
  });
}

function toToken({ 0: token, index }: RegExpExecArray): Token {
  const kind = kindOf(token);
  return { kind, text: kind === 'word' ? token : `@${kind}`, start: index, end: index + token.length };
}

function kindOf(token: string): Word['kind'] {
  if (token.startsWith(VERBATIM)) return 'verbatim';
  if (!token.includes('.') && !token.includes(':')) return 'word';
  if (token.startsWith('000201')) return 'pix';
  return /^(?:https?:|www\.)/.test(token) ? 'url' : 'email';
}

function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > 1 && SENTENCE_END.test(text.slice(from, to));
}

function otherForms(word: string, at: number, joined: Form | undefined): readonly Form[] {
  const alone = disguises(word);
  if (!joined) return alone.length === 0 ? NONE : alone.map((text) => ({ text, next: at + 1 }));
  const { text, next } = joined;
  return [
    ...alone.map((form) => ({ text: form, next: at + 1 })),
    joined,
    ...disguises(text).map((form) => ({ text: form, next })),
  ];
}

/** `d e v e d o r`, `calo-teiro`: by the index of a word, what the pieces from there on say together. */
function joinedForms(text: string, tokens: readonly Token[]): Map<number, Form> {
  const forms = new Map<number, Form>();
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    while (areJoined(text, tokens[to], tokens[to + 1])) to++;
    if (to > from) addRun(forms, tokens, from, to);
    from = to + 1;
  }
  return forms;
}

function addRun(forms: Map<number, Form>, tokens: readonly Token[], from: number, to: number): void {
  const pieces = tokens.slice(from, to + 1).map(({ text }) => text);
  const run = pieces.join('');
  const offsets = [0];
  for (const piece of pieces) offsets.push((offsets.at(-1) ?? 0) + piece.length);
  for (let at = 0; at < pieces.length - 1; at++) {
    const next = Math.min(pieces.length, at + MOST_JOINED);
    const joined = run.slice(offsets[at], offsets[next]);
    if (joined.length >= FEWEST_JOINED && /\p{L}/u.test(joined))
      forms.set(from + at, { text: joined, next: from + next });
  }
}

/** Whether a word and the next one can be one word in disguise. */
function areJoined(text: string, one: Token | undefined, other: Token | undefined): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false;
  const width = other.start - one.end;
  if (one.text.length === 1 && other.text.length === 1 && width <= WIDEST_JOINT) return true;
  return width === 1 && JOINTS.has(text.charAt(one.end));
}
