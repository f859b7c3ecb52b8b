import type { Language } from '../../shared/contract/common.ts';

export type NumberProblem = 'empty' | 'not_a_number' | 'wrong_grouping' | 'too_many_decimals';
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: NumberProblem };

const failed = (problem: NumberProblem): ParsedNumber => ({ ok: false, problem });

/**
 * A number as people of `language` type it (`5.000,00` in pt-BR, `5,000.00` in en), as a whole count of its smallest
 * unit: with 2 `decimals`, `5.000,5` is 500050. A misplaced separator is refused, never guessed at: `5.00` in pt-BR may
 * mean 5 or 500.
 */
export function parseNumber(text: string, language: Language, decimals: number): ParsedNumber {
  const [group, decimal] = language === 'en' ? [',', '.'] : ['.', ','];
  const bare = text.replace(/[\s\u00a0\u202f]/g, '');
  if (bare === '') return failed('empty');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(bare)) return failed('not_a_number');
  const [whole = '', fraction = '', ...rest] = bare.split(decimal);
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`);
  const isWhole = /^-?\d+$/.test(whole) || grouped.test(whole);
  if (rest.length > 0 || !isWhole || !/^\d*$/.test(fraction)) return failed('wrong_grouping');
  if (/[1-9]/.test(fraction.slice(decimals))) return failed('too_many_decimals');
  const digits = whole.replaceAll(group, '') + fraction.slice(0, decimals).padEnd(decimals, '0');
  return { ok: true, value: Number(digits) };
}

/** The same number written back, for the field it was typed in. */
export function formatNumber(value: number, language: Language, decimals: number): string {
  return (value / 10 ** decimals).toLocaleString(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  });
}
