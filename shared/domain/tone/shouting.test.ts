import { describe, expect, it } from 'vitest';
import { foldCased } from './fold.ts';
import { shoutedStretches } from './shouting.ts';
import { wordsOf } from './words.ts';

function shouted(text: string): string[] {
  const cased = foldCased(text);
  return shoutedStretches(cased, wordsOf(cased.toLowerCase())).map(({ start, end }) => cased.slice(start, end));
}

describe('shouting', () => {
  it.each([
    ['a word in capitals', 'Favor pagar HOJE, por favor', ['HOJE']],
    ['an accented one', 'ATENÇÃO por favor', ['ATENCAO']],
    ['neighbours together', 'PAGUE HOJE MESMO, e NUNCA mais', ['PAGUE HOJE MESMO', 'NUNCA']],
    ['short words known for it', 'PAY it NOW, não: NÃO', ['PAY', 'NOW', 'NAO']],
  ])('is %s', (_, text, expected) => {
    expect(shouted(text)).toEqual(expected);
  });

  it.each([
    ['small letters and names', 'Pague Hoje iPhone'],
    ['one letter', 'A B C'],
    ['short codes and currencies', 'USD BRL PDF CPF PIX NF-e S.A. PO UF'],
    ['Brazilian acronyms', 'CNPJ DANFE ICMS LTDA SELIC ANVISA FEBRABAN COFINS'],
    ['international acronyms', 'IBAN SWIFT SEPA JSON INCOTERMS'],
    ['Spanish American ones', 'CLABE CFDI CUIT SUNAT CIRBE'],
    ['words without a vowel', 'XKCD HTTPS NFSC'],
    ['Roman numerals', 'Luís XVIII, capítulo VIII'],
    ['documents', 'FAT/2026/00123 INV-7 BOLETO-12 REF#ABCD1 (FATURA/9)'],
    ['codes with their label', 'BIC COBADEFFXXX, SWIFT BRASBRRJ, código ABCDEFG, ref ALFA'],
    ['companies up to their legal form', 'da METALURGICA SANTOS LTDA, da ACO FORTE S.A.'],
    ['scripts without capitals', 'مرحبا بالعالم 中文字符'],
    ['numbers', '123456 2026'],
    ['addresses', 'HTTPS://EXEMPLO.COM/FATURA ANA@EXEMPLO.COM'],
  ])('is not %s', (_, text) => {
    expect(shouted(text)).toEqual([]);
  });

  it('is what no legal form follows closely', () => {
    expect(shouted('PAGUE hoje a Santos LTDA')).toEqual(['PAGUE']);
    expect(shouted('UMA DUAS TRES QUATRO CINCO SEIS SETE OITO LTDA')).toEqual([]);
    expect(shouted('ZERO UMAS DUAS TRES QUATRO CINCO SEIS SETE OITO LTDA')).toEqual(['ZERO']);
  });

  it('is not excused by a digit far away, or beyond a space', () => {
    expect(shouted('PAGUE 12')).toEqual(['PAGUE']);
    expect(shouted('12 PAGUE')).toEqual(['PAGUE']);
    expect(shouted(`PAGUE${'-'.repeat(40)}1`)).toEqual(['PAGUE']);
    expect(shouted(`1${'-'.repeat(40)}PAGUE`)).toEqual(['PAGUE']);
    expect(shouted(`PAGUE${'-'.repeat(39)}1`)).toEqual([]);
    expect(shouted(`1${'-'.repeat(39)}PAGUE`)).toEqual([]);
  });
});
