/**
 * A tag or an entity. A tag ends before the next `<`, and its name cannot be read in two ways: whatever the text, each
 * character is looked at a bounded number of times.
 */
export const MARKUP =
  /<(?:!|(?<closing>\/)?(?<tag>[a-z][a-z\d]{0,30})(?![a-z\d]))[^<>]*>|&(?<entity>#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

const BLOCKS: ReadonlySet<string> = new Set(
  'p div table thead tbody tfoot tr td th ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr section article header footer blockquote pre'.split(
    ' ',
  ),
);
const NEVER_SHOWN: ReadonlySet<string> = new Set(['style', 'script', 'title']);
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', "'"],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ['iexcl', '¡'],
  ['iquest', '¿'],
  ['euro', '€'],
  ['pound', '£'],
  ['hellip', '…'],
]);
const ACCENTED = /^([a-z])(?:acute|grave|circ|tilde|uml|cedil)$/i;
const LAST_CODE_POINT = 0x10ffff;

/** The line or gap that a tag puts between words: none for one that only dresses them. */
export function breakOf(tag: string): string {
  if (tag === 'br') return '\n';
  return BLOCKS.has(tag) ? '\n\n' : '';
}

export function isNeverShown(tag: string): boolean {
  return NEVER_SHOWN.has(tag);
}

/** The character that an entity's name or number stands for, without its accent; a space for one not known. */
export function entityText(entity: string): string {
  if (!entity.startsWith('#')) return ENTITIES.get(entity.toLowerCase()) ?? ACCENTED.exec(entity)?.[1] ?? ' ';
  const hexadecimal = entity.charAt(1).toLowerCase() === 'x';
  const point = hexadecimal ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : ' ';
}
