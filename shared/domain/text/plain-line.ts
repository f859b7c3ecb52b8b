const LONGEST = 120;

/** Nearly all names: letters of Latin alphabets, digits and signs, single spaces between them. */
const PLAIN = /^[!-~\u00a1-\u024f]+(?: [!-~\u00a1-\u024f]+)*$/;
/** Ends a line or the text, turns its direction round, or is no character at all. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}]+/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u;
/** Becomes what it encodes, line breaks too, in a mail's header. */
const ENCODED_WORD = /=\?(?=[^?\s]*\?[bq]\?)/gi;
/** More of them on one letter write no language: they spill over the lines around. */
const PILED_ACCENTS = /(\p{M}{4})\p{M}+/gu;
const FROM_RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name from the CRM as one line of plain text of bearable length: no line break can start a header of its own, no
 * control character gets through, and what is written from right to left turns nothing round but itself. Empty when
 * nothing of it would be seen.
 */
export function plainLine(text: string, longest: number = LONGEST): string {
  if (text.length < longest && PLAIN.test(text) && !text.includes('=?')) return text;
  // Of a megabyte nothing but its beginning is ever looked at.
  const line = text
    .slice(0, longest * 20)
    .replaceAll(UNFIT, ' ')
    .replaceAll(PILED_ACCENTS, '$1')
    .replaceAll(ENCODED_WORD, '= ?')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!SEEN.test(line)) return '';
  const characters = [...line];
  const kept = characters.length < longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
  return FROM_RIGHT_TO_LEFT.test(kept) ? `\u2068${kept}\u2069` : kept;
}
