/** What somebody wrote as plain text: lines stay, at most one empty between two; nothing that hides, reorders or starts a header gets through. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same, in one line. */
export function plainSubject(text: string): string {
  return plainText(text).replaceAll(/\s+/g, ' ');
}
