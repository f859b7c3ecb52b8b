/** The part for who reads no HTML, as Odoo makes it of the body: rows, paragraphs and breaks are lines, every other tag is a space. */
export const plainText = (html: string): string =>
  html
    .replaceAll(/<\/?(?:strong|b)>/g, '*')
    .replaceAll(/<tr>|<\/p>|<br\s*\/?>/g, '\n')
    .replaceAll(/<.*?>/g, ' ')
    .replaceAll('  ', ' ')
    .replaceAll(/&nbsp;/g, '\u00a0')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&(?:lt|#60);/g, '<')
    .replaceAll(/&(?:quot|#34);/g, '"')
    .replaceAll(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll('\n\n', '\n')
    .trim();
