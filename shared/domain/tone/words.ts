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
  /\uE000+|(?:https?:\/\/|www\.)[^\s<>"]+|000201[ -~]{20,500}?6304[\da-f]{4}|[a-z\d][a-z\d._%+-]{0,63}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}|[\p{L}\p{N}]+(?:[@$]+[\p{L}\p{N}]+)*/gu;
const SENTENCE_END = /[.!?](?:\s|$)|\n\s*\n/;
const JOINTS: ReadonlySet<string> = new Set('-._*~|/+·•');
/** Letters that are told apart by this much at most can be one word in disguise. */
const WIDEST_JOINT = 3;
const MOST_JOINED = 40;
const FEWEST_JOINED = 4;

type Token = Span & Pick<Word, 'kind'>;

/** The words of a folded text in order, in time linear in its length. */
export function wordsOf(text: string): Word[] {
  const tokens = Array.from(text.matchAll(TOKEN), toToken);
  let sentence = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (before && endsSentence(text, before.end, token.start)) sentence++;
    return { ...token, sentence, forms: formsAt(text, tokens, at) };
  });
}

function toToken({ 0: token, index }: RegExpExecArray): Token {
  return { kind: kindOf(token), start: index, end: index + token.length };
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

function formsAt(text: string, tokens: readonly Token[], at: number): Form[] {
  const { kind, start, end } = tokens[at] ?? { kind: 'word', start: 0, end: 0 };
  if (kind !== 'word') return [{ text: `@${kind}`, next: at + 1 }];
  const alone = spellings(text.slice(start, end)).map((form) => ({ text: form, next: at + 1 }));
  return areJoined(text, tokens, at) ? [...alone, ...joinedForms(text, tokens, at)] : alone;
}

/** `d e v e d o r`, `calo-teiro`: what the pieces from here on say together. */
function joinedForms(text: string, tokens: readonly Token[], at: number): Form[] {
  let joined = '';
  let next = at;
  do {
    joined += text.slice(tokens[next]?.start, tokens[next]?.end);
    next++;
  } while (joined.length < MOST_JOINED && areJoined(text, tokens, next - 1));
  if (joined.length < FEWEST_JOINED || !/\p{L}/u.test(joined)) return [];
  return spellings(joined).map((form) => ({ text: form, next }));
}

/** Whether a word and the next one can be one word in disguise. */
function areJoined(text: string, tokens: readonly Token[], at: number): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  if (one?.kind !== 'word' || other?.kind !== 'word') return false;
  const width = other.start - one.end;
  if (isLetter(one) && isLetter(other) && width <= WIDEST_JOINT) return true;
  return width === 1 && JOINTS.has(text.charAt(one.end));
}

function isLetter({ start, end }: Span): boolean {
  return end - start === 1;
}
