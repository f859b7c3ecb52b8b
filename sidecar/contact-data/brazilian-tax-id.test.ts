import { cnpj, cpf } from 'cpf-cnpj-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always } from '../../shared/domain/testing/always.ts';
import { parseBrazilianTaxId } from './brazilian-tax-id.ts';

describe('a tax id', () => {
  it.each([
    ['123.456.789-09', { kind: 'cpf', value: '12345678909' }],
    [' 12345678909 ', { kind: 'cpf', value: '12345678909' }],
    ['11.222.333/0001-81', { kind: 'cnpj', value: '11222333000181' }],
    ['BR 11222333000181', { kind: 'cnpj', value: '11222333000181' }],
    ['br12345678909', { kind: 'cpf', value: '12345678909' }],
    // The example the Receita Federal published with the letters.
    ['12.ABC.345/01DE-35', { kind: 'cnpj', value: '12ABC34501DE35' }],
    ['12abc34501de35', { kind: 'cnpj', value: '12ABC34501DE35' }],
    // By hand: a letter counts its ASCII code less 48, so 750 and 769, which leave 2 and 10 over eleven.
    ['AA.AAA.AAA/0001-91', { kind: 'cnpj', value: 'AAAAAAAA000191' }],
    // Its own first letters, not a country before it.
    ['BR.123.456/0001-97', { kind: 'cnpj', value: 'BR123456000197' }],
  ])('%s is %o', (text, taxId) => {
    expect(parseBrazilianTaxId(text)).toEqual(taxId);
  });

  it.each([
    ['a wrong check digit', '123.456.789-08'],
    ['a wrong check digit after letters', '12.ABC.345/01DE-36'],
    ['letters for check digits', '12.ABC.345/01DE-3A'],
    ['the same digit all along', '111.111.111-11'],
    ['a digit missing', '1.222.333/0001-81'],
    ['another country before it', 'PT 123456789'],
    ['words', 'ISENTO'],
    ['nothing', ''],
  ])('with %s is none', (_, text) => {
    expect(parseBrazilianTaxId(text)).toBeUndefined();
  });
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
const cnpjLetters = fc.stringMatching(/^[0-9A-Z]{12}$/);
const notTheSame = (text: string) => new Set(text).size > 1;

it(
  'is a CPF when another library says so, whatever its check digits are',
  always([digits(9).filter(notTheSame), digits(2)], (base, guess) => {
    const first = cpf.verifierDigit(base);
    const right = `${base}${first}${cpf.verifierDigit(`${base}${first}`)}`;
    expect(parseBrazilianTaxId(right)).toEqual({ kind: 'cpf', value: right });
    expect(parseBrazilianTaxId(cpf.format(right))).toEqual({ kind: 'cpf', value: right });
    expect(parseBrazilianTaxId(base + guess) !== undefined).toBe(cpf.isValid(base + guess));
  }),
);

it(
  'is a CNPJ, with letters or without, when another library says so',
  always([fc.oneof(cnpjLetters, digits(12)).filter(notTheSame), digits(2)], (base, guess) => {
    const first = cnpj.verifierDigit(base);
    const right = `${base}${first}${cnpj.verifierDigit(`${base}${first}`)}`;
    expect(parseBrazilianTaxId(right)).toEqual({ kind: 'cnpj', value: right });
    expect(parseBrazilianTaxId(cnpj.format(right))).toEqual({ kind: 'cnpj', value: right });
    expect(parseBrazilianTaxId(base + guess) !== undefined).toBe(cnpj.isValid(base + guess));
  }),
);
