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

/** What a folded word may stand for: itself, `#` for its leading number, letters for the digits in it, one letter for a drawn-out one. */
export function spellings(word: string): string[] {
  const all = [word];
  if (/^\d/.test(word)) all.push(word.replace(/^\d+/, '#'));
  if (/[\d@$]/.test(word) && /\p{L}/u.test(word) && word.length <= LONGEST_DISGUISE) {
    const undisguised = word.replaceAll(/[\d@$]/g, (drawn) => DRAWN_AS[drawn] ?? drawn);
    all.push(undisguised);
    if (word.includes('1'))
      all.push(word.replaceAll('1', 'l').replaceAll(/[\d@$]/g, (drawn) => DRAWN_AS[drawn] ?? drawn));
  }
  if (/(.)\1\1/u.test(word)) all.push(word.replaceAll(/(.)\1{2,}/gu, '$1'));
  return all;
}
