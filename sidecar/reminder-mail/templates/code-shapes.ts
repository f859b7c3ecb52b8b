const STRING = /"[^"]*"|'[^']*'/u.source;
const NUMBER = /-?\d+(?:\.\d+)?/u.source;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*/u.source;
const VALUE = `(?:${STRING}|${NUMBER}|${NAME})`;
const FILTER = `\\s*\\|\\s*[\\p{L}_]\\w*(?:\\s*:\\s*${VALUE}(?:\\s*,\\s*${VALUE})*)?`;
const COMPARISON = `${VALUE}(?:\\s*(?:==|!=|<=|>=|<|>)\\s*${VALUE}|\\s+contains\\s+${VALUE})?`;

const whole = (source: string) => new RegExp(`^\\s*${source}\\s*$`, 'u');

const CONDITION = whole(`${COMPARISON}(?:\\s+(?:and|or)\\s+${COMPARISON})*`);
const NOTHING = /^\s*$/;

/** What may stand behind each tag's name. The library reads past what it does not understand: `{% if a = 1 %}` would be true of any `a`. */
const TAG_SHAPES: ReadonlyMap<string, RegExp> = new Map([
  ['if', CONDITION],
  ['elsif', CONDITION],
  ['unless', CONDITION],
  ['case', whole(VALUE)],
  ['when', whole(`${VALUE}(?:(?:\\s*,\\s*|\\s+or\\s+)${VALUE})*`)],
  ['else', NOTHING],
  ['endif', NOTHING],
  ['endunless', NOTHING],
  ['endcase', NOTHING],
]);
const OUTPUT = whole(`${VALUE}(?:${FILTER})*`);

export const isTag = (name: string): boolean => TAG_SHAPES.has(name);
export const fitsTag = (name: string, code: string): boolean => TAG_SHAPES.get(name)?.test(code) ?? false;
export const fitsOutput = (code: string): boolean => OUTPUT.test(code);

const NOT_NAMES = ['and', 'or', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank'];

/** The variables and the filters that some code names. */
export function namesIn(code: string): { readonly variables: readonly string[]; readonly filters: readonly string[] } {
  const bare = code.replaceAll(new RegExp(STRING, 'gu'), '""');
  const [first = '', ...piped] = bare.split('|');
  const filters = piped.map((piece) => piece.split(':')[0]?.trim() ?? '');
  const values = [first, ...piped.map((piece) => piece.slice(piece.split(':')[0]?.length))].join(' ');
  const words = values.match(new RegExp(NAME, 'gu')) ?? [];
  return { variables: words.filter((word) => !NOT_NAMES.includes(word)), filters };
}
