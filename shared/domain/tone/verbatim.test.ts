import { describe, expect, it } from 'vitest';
import { hideVerbatim } from './verbatim.ts';
import { VERBATIM } from './words.ts';

const hidden = (text: string, ...names: string[]) => hideVerbatim(text, names).replaceAll(VERBATIM, '_');

describe('a name that was given', () => {
  it.each([
    ['wherever it stands, at its length', 'ana e ana', ['Ana'], '___ e ___'],
    ['at the edges of words only', 'ana semana anabela', ['Ana'], '___ semana anabela'],
    ['beside marks', '(ana), ana.', ['Ana'], '(___), ___.'],
    ['whatever its case and accents', 'acos sao joao', ['AÇOS SÃO JOÃO'], '_____________'],
    ['longest first', 'ana paula e ana', ['Ana', 'Ana Paula'], '_________ e ___'],
    ['trimmed', 'a ana b', ['  Ana '], 'a ___ b'],
    ['with marks of its own', 'c&a "x" b', ['C&A "x"'], '_______ b'],
  ])('is hidden %s', (_, text, names, expected) => {
    expect(hidden(text, ...names)).toBe(expected);
  });

  it('hides nothing when empty or not there', () => {
    expect(hidden('ana', '', '  ', 'Bia')).toBe('ana');
    expect(hidden('ana')).toBe('ana');
  });
});
