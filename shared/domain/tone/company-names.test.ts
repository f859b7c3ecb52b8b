import { expect, it } from 'vitest';
import { companyNameWords } from './company-names.ts';
import { readableText } from './readable-text.ts';
import { refusals } from './testing/refusals.ts';
import { wordsOf } from './words.ts';

function named(source: string): string {
  const { cased, text } = readableText(source);
  const words = wordsOf(text);
  return [...companyNameWords(cased, words)]
    .sort((a, b) => a - b)
    .map((at) => cased.slice(words[at]?.start, words[at]?.end))
    .join(' ');
}

it.each([
  ['A Vergonha Ltda recebeu?', 'A Vergonha'],
  ['the firm Crime Scene Cleaners Inc asked', 'Crime Scene Cleaners'],
  ['a loja Calote e Filhos S.A. pediu', 'Calote e Filhos'],
  ['uma vergonha da Ltda', 'da'],
  ['que vergonha, Me diga', ''],
  ['Vergonha. Ltda', ''],
  ['no shame in that', ''],
])('%s names %s', (text, name) => {
  expect(named(text)).toBe(name);
});

it('an insult beside a company’s name is one all the same', () => {
  expect(refusals('A Vergonha Ltda é caloteira.').map(({ excerpt }) => excerpt)).toEqual(['caloteira']);
});
