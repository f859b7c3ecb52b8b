import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { phraseBook } from './phrases.ts';
import { wordsOf } from './words.ts';

function find(phrase: string, text: string, across?: 'sentences') {
  const matches = phraseBook([['tag', [phrase]]]).find(wordsOf(fold(text)), across);
  return matches.map(({ first, last }) => [first, last]);
}

describe('a phrase', () => {
  it.each([
    ['one word', 'aviso', 'Um aviso.', [[1, 1]]],
    ['only the whole word', 'aviso', 'avisos previsão', []],
    [
      'accents on neither side',
      'último',
      'ultimo Último',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'words that begin so',
      'calot*',
      'calote caloteiro calo',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['words in a row', 'último aviso', 'o último aviso', [[1, 2]]],
    ['no other order', 'último aviso', 'aviso último', []],
    ['any of the alternatives', 'último|final aviso|alerta*', 'final alertas', [[0, 1]]],
    ['words between, up to so many', 'faltam ~2 horas', 'faltam só 24 horas', [[0, 3]]],
    ['none between as well', 'faltam ~2 horas', 'faltam horas', [[0, 1]]],
    ['no more words between', 'faltam ~2 horas', 'faltam só mais 24 horas', []],
    ['a number', 'faltam # horas', 'faltam 24 horas', [[0, 2]]],
    ['a number with its unit', 'faltam #h', 'faltam 24h', [[0, 1]]],
    ['short words', 'se te ve', 'se te vê', [[0, 2]]],
    ['an address', 'pague ~1 @url', 'pague em https://a.example', [[0, 2]]],
    ['a word in disguise', 'calote', 'c4l0te', [[0, 0]]],
    ['a word in pieces and what follows', 'último aviso', 'ú-ltimo aviso', [[0, 2]]],
    ['nothing beyond the end', 'último aviso', 'último', []],
  ])('finds %s', (_, phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });

  it('stays within a sentence unless asked', () => {
    expect(find('pagou ~1 ignore', 'Já pagou? Ignore.')).toEqual([]);
    expect(find('pagou ~1 ignore', 'Já pagou? Ignore.', 'sentences')).toEqual([[1, 2]]);
    expect(find('já pagou', 'Já. Pagou.')).toEqual([]);
  });

  it('finds once what its alternatives share a beginning with', () => {
    expect(find('vamos|vamo|vam*', 'vamos')).toEqual([[0, 0]]);
    expect(find('calote|caloteiro', 'calo-teiro')).toEqual([[0, 1]]);
  });

  it('tells which of many it is', () => {
    const book = phraseBook([
      ['one', ['um', 'uma']],
      ['two', ['dois']],
    ]);
    expect(book.find(wordsOf('dois uma um'))).toEqual([
      { tag: 'two', first: 0, last: 0 },
      { tag: 'one', first: 1, last: 1 },
      { tag: 'one', first: 2, last: 2 },
    ]);
  });

  it.each(['', 'um  dois', 'um ~2', 'ab* cd', ' um'])('cannot be %o', (phrase) => {
    expect(() => phraseBook([['tag', [phrase]]])).toThrow();
  });
});
