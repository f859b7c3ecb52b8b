import { LEGAL_FORMS, LONGEST_NAME } from './company-names.ts';
import type { Span } from './readable-text.ts';
import { ACRONYMS, SHOUTED_SHORT_WORDS } from './vocabulary/acronyms.ts';
import type { Word } from './words.ts';

const LONGEST_SHORT_WORD = 3;
const CONSONANTS_ONLY = /^[^AEIOUY]+$/;
const ROMAN_NUMERAL = /^[IVXLC]+$/;
const LONGEST_CODE = 40;
/** What a code in capitals is announced by. */
const CODE_LABELS: ReadonlySet<string> = new Set(
  'bic swift clabe iban ref codigo code chave clave protocolo'.split(' '),
);

/** Words in capitals, neighbours together; acronyms, codes with digits and company names up to their legal form are not shouted. */
export function shoutedStretches(cased: string, words: readonly Word[]): Span[] {
  const stretches: Span[] = [];
  let before = -1;
  for (const [at, { start, end }] of words.entries()) {
    if (!isShouted(cased, words, at)) continue;
    const last = stretches.at(-1);
    if (last && before === at - 1) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start, end });
    before = at;
  }
  return stretches;
}

function isShouted(cased: string, words: readonly Word[], at: number): boolean {
  const written = capitalsAt(cased, words, at);
  if (written === undefined || isAcronym(written)) return false;
  const label = words[at - 1]?.text ?? '';
  return !CODE_LABELS.has(label) && !isPartOfCode(cased, words[at]) && !isCompanyName(cased, words, at);
}

/** The word as written if it is all capitals. */
function capitalsAt(cased: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const written = cased.slice(word.start, word.end);
  return written === written.toUpperCase() && written !== written.toLowerCase() ? written : undefined;
}

function isAcronym(written: string): boolean {
  if (written.length <= LONGEST_SHORT_WORD) return !SHOUTED_SHORT_WORDS.has(written);
  return ACRONYMS.has(written) || CONSONANTS_ONLY.test(written) || ROMAN_NUMERAL.test(written);
}

/** `FAT/2026/00123`, `INV-7`: something between the same two spaces is a digit. */
function isPartOfCode(cased: string, word: Word | undefined): boolean {
  if (!word) return false;
  const before = /\S*$/.exec(cased.slice(Math.max(0, word.start - LONGEST_CODE), word.start))?.[0];
  const after = /^\S*/.exec(cased.slice(word.start, word.end + LONGEST_CODE))?.[0];
  return /\d/.test(`${before}${after}`);
}

function isCompanyName(cased: string, words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_NAME; next++) {
    const written = capitalsAt(cased, words, next);
    if (written === undefined) return false;
    if (LEGAL_FORMS.has(written)) return true;
  }
  return false;
}
