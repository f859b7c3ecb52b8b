export const MOST_FILES = 10;
/** Travelling, files grow by a third, and many mail servers refuse more than 10 MB; Odoo makes links of them there, from 17 on. */
export const MOST_BYTES = 7 * 1024 * 1024;

/** Which files one mail can carry, those first that come first; a small one goes along though a larger one before it does not. */
export function fittingFiles<File extends { readonly bytes: number }>(
  files: readonly File[],
): { readonly attached: File[]; readonly tooMuch: File[] } {
  const attached: File[] = [];
  const tooMuch: File[] = [];
  let room = MOST_BYTES;
  for (const file of files) {
    const fits = attached.length < MOST_FILES && file.bytes <= room;
    (fits ? attached : tooMuch).push(file);
    if (fits) room -= file.bytes;
  }
  return { attached, tooMuch };
}
