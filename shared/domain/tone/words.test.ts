import { describe, expect, it } from 'vitest';
import { VERBATIM, wordsOf } from './words.ts';

const kinds = (text: string) => wordsOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
const sentences = (text: string) => wordsOf(text).map(({ sentence }) => sentence);
function formsOf(text: string, at = 0) {
  const word = wordsOf(text)[at];
  return [[word?.text, at + 1], ...(word?.otherForms ?? []).map(({ text: form, next }) => [form, next])];
}

describe('words', () => {
  it('are letters, digits and the signs between them', () => {
    expect(kinds('ola, c@lo te! r$10 2a')).toEqual([
      ['word', 'ola'],
      ['word', 'c@lo'],
      ['word', 'te'],
      ['word', 'r$10'],
      ['word', '2a'],
    ]);
    expect(wordsOf('... !')).toEqual([]);
  });

  it('are not addresses, codes and given names, which have a form of their own', () => {
    const pix = '00020126360014br.gov.bcb.pix0114+55119999999995204000053039865802br6304abcd';
    const text = `veja https://a.example/b?c=d, www.b.example ou ana.b+c@d-e.com.br: ${pix} de ${VERBATIM}${VERBATIM}`;
    expect(kinds(text)).toEqual([
      ['word', 'veja'],
      ['url', 'https://a.example/b?c=d,'],
      ['url', 'www.b.example'],
      ['word', 'ou'],
      ['email', 'ana.b+c@d-e.com.br'],
      ['pix', pix],
      ['word', 'de'],
      ['verbatim', VERBATIM + VERBATIM],
    ]);
    expect(wordsOf(text).map(({ text: word }) => word)).toEqual([
      'veja',
      '@url',
      '@url',
      'ou',
      '@email',
      '@pix',
      'de',
      '@verbatim',
    ]);
    expect(kinds('http://x.example')).toEqual([['url', 'http://x.example']]);
  });

  it('belong to sentences', () => {
    expect(sentences('um dois. tres! quatro? cinco, seis; sete: oito')).toEqual([0, 0, 1, 2, 3, 3, 3, 3]);
    expect(sentences('versao 1.5 de a.b')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(sentences('um\ndois\n\ntres\n \nquatro')).toEqual([0, 0, 1, 2]);
    expect(sentences('um?dois')).toEqual([0, 0]);
  });

  it('are read as they stand first, then without disguise', () => {
    expect(formsOf('c4lo')).toEqual([
      ['c4lo', 1],
      ['calo', 1],
    ]);
  });

  it('are joined when cut by a sign', () => {
    expect(formsOf('calo-teiro x')).toEqual([
      ['calo', 1],
      ['caloteiro', 2],
    ]);
    for (const joint of '-._*~|/+·•') expect(formsOf(`calo${joint}teiro`).at(-1)).toEqual(['caloteiro', 2]);
    expect(formsOf('calo#teiro')).toEqual([['calo', 1]]);
    expect(formsOf('calo--teiro')).toEqual([['calo', 1]]);
    expect(formsOf('calo teiro')).toEqual([['calo', 1]]);
  });

  it('are joined letter by letter, from any letter on', () => {
    const text = 'e c a l o';
    expect(formsOf(text, 0)).toEqual([
      ['e', 1],
      ['ecalo', 5],
    ]);
    expect(formsOf(text, 1)).toEqual([
      ['c', 2],
      ['calo', 5],
    ]);
    expect(formsOf(text, 2)).toEqual([['a', 3]]);
    expect(formsOf('c - a - l - o').at(-1)).toEqual(['calo', 4]);
    expect(formsOf('c    a    l    o')).toEqual([['c', 1]]);
    expect(formsOf('c 4 l o').at(-1)).toEqual(['calo', 4]);
    expect(formsOf('c a lo te')).toEqual([['c', 1]]);
  });

  it('are not joined when there is no letter in them, nor to what is no word', () => {
    expect(formsOf('10.000,00')).toEqual([
      ['10', 1],
      ['#', 1],
    ]);
    expect(formsOf('1 2 3 4')).toEqual([
      ['1', 1],
      ['#', 1],
    ]);
    expect(formsOf(`calo-${VERBATIM}`)).toEqual([['calo', 1]]);
    expect(formsOf(`${VERBATIM}-calo`)).toEqual([['@verbatim', 1]]);
  });

  it('are joined as far as forty letters', () => {
    const forms = formsOf(Array.from({ length: 60 }, () => 'x').join(' '));
    expect(forms[1]).toEqual(['x'.repeat(40), 40]);
  });
});
