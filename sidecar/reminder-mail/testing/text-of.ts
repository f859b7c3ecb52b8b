/** What a person reads of a mail, with the narrow and non-breaking spaces of number formats made plain. */
export const textOf = (html: string): string =>
  html
    .replaceAll('<wbr/>', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('&amp;', '&');
