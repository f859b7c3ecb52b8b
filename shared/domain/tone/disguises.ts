/** Digits and signs that are drawn like a letter. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
};
const LONGEST_DISGUISE = 40;

const DISGUISED = /[\d@$]/;
const DRAWN_OUT = /(.)\1\1/u;

/** What else a folded word may stand for: `#` for its leading number, letters for the digits in it, one letter for a drawn-out one. */
export function disguises(word: string): string[] {
  const all = DISGUISED.test(word) ? [...numbered(word), ...lettered(word)] : [];
  if (DRAWN_OUT.test(word)) all.push(word.replaceAll(/(.)\1{2,}/gu, '$1'));
  return all;
}

function numbered(word: string): string[] {
  return /^\d/.test(word) ? [word.replace(/^\d+/, '#')] : [];
}

function lettered(word: string): string[] {
  if (word.length > LONGEST_DISGUISE || !/\p{L}/u.test(word)) return [];
  return word.includes('1') ? [inLetters(word), inLetters(word.replaceAll('1', 'l'))] : [inLetters(word)];
}

function inLetters(word: string): string {
  return word.replaceAll(/[\d@$]/g, (drawn) => DRAWN_AS[drawn] ?? drawn);
}
