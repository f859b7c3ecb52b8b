import { describe, expect, it } from 'vitest';
import { valueFinder } from './value-finder.ts';

const found = (text: string, value: string) => valueFinder(text)(value);

describe('a value', () => {
  it.each([
    ['as it stands', 'rua a, 12', 'Rua A, 12'],
    ['whatever its marks', 'cnpj 11222333000181.', '11.222.333/0001-81'],
    ['with marks where it has none', 'cnpj 11.222.333/0001-81', '11222333000181'],
    ['over lines and other marks', 'rua a, 12\nsao paulo · sp', 'Rua A 12 - São Paulo/SP'],
    ['at the begin', 'ana disse', 'Ana'],
    ['at the end', 'disse ana', 'ANA'],
    ['after a longer word that holds it', 'semana ana', 'Ana'],
  ])('is found %s', (_, text, value) => {
    expect(found(text, value)).toBe(true);
  });

  it.each([
    ['inside a longer word', 'semana', 'Ana'],
    ['at the begin of a longer one', 'anabela', 'Ana'],
    ['at the end of one', 'juliana', 'Ana'],
    ['in another order', '12 rua', 'Rua 12'],
    ['when empty', 'ana', ''],
    ['when only marks', 'ana - bia', ' - '],
    ['in nothing', '', 'Ana'],
  ])('is not found %s', (_, text, value) => {
    expect(found(text, value)).toBe(false);
  });
});
