const LONGEST = 120;

/** A name from the CRM as one line of plain text of bearable length: no line break can start a header of its own, no control character gets through. */
export function plainLine(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length < LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
