import type { Span } from './readable-text.ts';
import { spellings } from './spellings.ts';

/** One way to read what begins at a word: as it stands, undisguised, or joined to the letters after it. */
export interface Form {
  readonly text: string;
  /** Index of the word that follows. */
  readonly next: number;
}

export interface Word extends Span {
  /** `verbatim`: a name that was given; its form, like those of addresses and payment codes, is `@` and the kind. */
  readonly kind: 'word' | 'verbatim' | 'url' | 'email' | 'pix';
  readonly forms: readonly Form[];
  /** Counts up; words of one sentence share it. */
  readonly sentence: number;
}

/** Stands where a given name stood, one for each of its characters. */
export const VERBATIM = '\uE000';

const TOKEN =
  /(?<verbatim>\uE000+)|(?<pix>000201[ -~]{20,500}?6304[\da-f]{4})|(?<url>(?:https?:\/\/|www\.)[^\s<>"]+)|(?<email>[a-z\d][a-z\d._%+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})|[\p{L}\p{N}]+(?:[@$]+[\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n/;
const JOINT = /^[-._*~|/+·•]$/;
/** Letters that are told apart by this much at most can be one word in disguise. */
const WIDEST_JOINT = 3;
const MOST_JOINED = 40;
const FEWEST_JOINED = 4;

type Token = Span & Pick<Word, 'kind'>;

/** The words of a folded text in order, in time linear in its length. */
export function wordsOf(text: string): Word[] {
  const tokens = [...text.matchAll(TOKEN)].map(toToken);
  const joins = tokens.map((token, at) => areJoined(text, token, tokens[at + 1]));
  let sentence = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before && SENTENCE_END.test(text.slice(before.end, token.start))) sentence++;
    return { ...token, sentence, forms: formsAt(text, tokens, joins, at) };
  });
}

function toToken({ 0: token, index, groups = {} }: RegExpExecArray): Token {
  const span = { start: index, end: index + token.length };
  for (const kind of ['verbatim', 'url', 'email', 'pix'] as const) if (groups[kind]) return { kind, ...span };
  return { kind: 'word', ...span };
}

function formsAt(text: string, tokens: readonly Token[], joins: readonly boolean[], at: number): Form[] {
  const { kind, start, end } = tokens[at] ?? { kind: 'word', start: 0, end: 0 };
  if (kind !== 'word') return [{ text: `@${kind}`, next: at + 1 }];
  const alone = spellings(text.slice(start, end)).map((form) => ({ text: form, next: at + 1 }));
  return [...alone, ...joinedForms(text, tokens, joins, at)];
}

/** `d e v e d o r`, `calo-teiro`: what the pieces from here on say together. */
function joinedForms(text: string, tokens: readonly Token[], joins: readonly boolean[], at: number): Form[] {
  let joined = '';
  let next = at;
  for (const token of tokens.slice(at, at + MOST_JOINED)) {
    joined += text.slice(token.start, token.end);
    next++;
    if (!joins[next - 1] || joined.length > MOST_JOINED) break;
  }
  if (next === at + 1 || joined.length < FEWEST_JOINED || !/\p{L}/u.test(joined)) return [];
  return spellings(joined).map((form) => ({ text: form, next }));
}

function areJoined(text: string, one: Token, other: Token | undefined): boolean {
  if (other?.kind !== 'word' || one.kind !== 'word') return false;
  const between = text.slice(one.end, other.start);
  return JOINT.test(between) || (isLetter(one) && isLetter(other) && between.length <= WIDEST_JOINT);
}

function isLetter({ start, end }: Token): boolean {
  return end - start === 1;
}
