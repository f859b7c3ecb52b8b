import type { Word } from './words.ts';

/** What a company's name ends in, in capitals. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'LTDA SA S EIRELI ME EPP MEI LLC INC LTD GMBH SL SRL SAS CV'.split(' '),
);
/** Words that a company's name may have before its legal form. */
export const LONGEST_NAME = 8;
/** As words they mean something else, so that only capitals tell the legal form. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['Me']);
const LINKS: ReadonlySet<string> = new Set('de da do das dos del la e y and of the'.split(' '));

/** Indexes of the words of company names in a text, `Vergonha Ltda` or `Crime Scene Cleaners Inc`: capital letters up to a legal form. They are nobody's insult. */
export function companyNameWords(cased: string, words: readonly Word[]): ReadonlySet<number> {
  const named = new Set<number>();
  const written = ({ start, end }: Word) => cased.slice(start, end);
  for (const [at, word] of words.entries()) {
    if (!isLegalForm(written(word))) continue;
    for (let before = at - 1; before >= Math.max(0, at - LONGEST_NAME); before--) {
      const part = words[before];
      if (part?.kind !== 'word' || part.sentence !== word.sentence || !belongs(written(part))) break;
      named.add(before);
    }
  }
  return named;
}

function isLegalForm(written: string): boolean {
  return /^\p{Lu}/u.test(written) && LEGAL_FORMS.has(written.toUpperCase()) && !ALSO_WORDS.has(written);
}

function belongs(written: string): boolean {
  return /^\p{Lu}/u.test(written) || LINKS.has(written);
}
