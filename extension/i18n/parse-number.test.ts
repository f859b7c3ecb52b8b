import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/contract/common.ts';
import { always } from '../../shared/domain/testing/always.ts';
import { formatNumber, parseNumber } from './parse-number.ts';

describe('an amount in cents', () => {
  it.each([
    ['pt-BR', '5.000,00', 5_000_00],
    ['pt-BR', '5000', 5_000_00],
    ['pt-BR', '5000,5', 5_000_50],
    ['pt-BR', ' 1.234.567,89 ', 1_234_567_89],
    ['pt-BR', '5,000', 5_00],
    ['pt-BR', '5,', 5_00],
    ['pt-BR', '-1,00', -1_00],
    ['en', '5,000.00', 5_000_00],
    ['en', '5000.5', 5_000_50],
    ['es', '5.000,00', 5_000_00],
  ] as const)('in %s “%s” is %i', (language, text, value) => {
    expect(parseNumber(text, language, 2)).toEqual({ ok: true, value });
  });

  it.each([
    ['pt-BR', '', 'empty'],
    ['pt-BR', '  ', 'empty'],
    ['pt-BR', 'muito', 'not_a_number'],
    ['pt-BR', 'R$ 5', 'not_a_number'],
    ['pt-BR', '1e5', 'not_a_number'],
    ['pt-BR', '--5', 'not_a_number'],
    ['pt-BR', ',', 'not_a_number'],
    ['pt-BR', '5.00', 'wrong_grouping'],
    ['pt-BR', '50.5', 'wrong_grouping'],
    ['pt-BR', '1.23.456', 'wrong_grouping'],
    ['pt-BR', '5,000.00', 'wrong_grouping'],
    ['pt-BR', '1,2,3', 'wrong_grouping'],
    ['pt-BR', ',50', 'wrong_grouping'],
    ['en', '5.000,00', 'wrong_grouping'],
    ['pt-BR', '5,005', 'too_many_decimals'],
  ] as const)('in %s “%s” is refused: %s', (language, text, problem) => {
    expect(parseNumber(text, language, 2)).toEqual({ ok: false, problem });
  });
});

it('a count of days has no fraction', () => {
  expect(parseNumber('16', 'pt-BR', 0)).toEqual({ ok: true, value: 16 });
  expect(parseNumber('16,0', 'pt-BR', 0)).toEqual({ ok: true, value: 16 });
  expect(parseNumber('16,5', 'pt-BR', 0)).toEqual({ ok: false, problem: 'too_many_decimals' });
});

it(
  'what is written back is read again as the same',
  always(
    [fc.integer({ min: -1e13, max: 1e13 }), fc.constantFrom(...LANGUAGES), fc.constantFrom(0, 2, 3)],
    (value, language, decimals) => {
      const read = parseNumber(formatNumber(value, language, decimals), language, decimals);
      expect(read).toMatchObject({ ok: true });
      expect(read.ok && read.value === value).toBe(true);
    },
  ),
);
