import { describe, expect, it } from 'vitest';
import { repeatedPunctuation } from './repeated-punctuation.ts';

describe('repeated punctuation', () => {
  it.each([
    ['pague!!', ['!!']],
    ['e então???', ['???']],
    ['vai pagar?!', ['?!']],
    ['pague ! ! e já!  !', ['! !', '!  !']],
    ['¡¡pague! ¿¿cuándo?', ['¡¡', '¿¿']],
    ['¿¡cómo!?', ['¿¡', '!?']],
  ])('is in %s', (text, marks) => {
    expect(repeatedPunctuation(text).map(({ start, end }) => text.slice(start, end))).toEqual(marks);
  });

  it.each(['Olá! Tudo bem?', '¿Qué tal? ¡Gracias!', 'Então... pois é.', 'Olá!   !', 'a;; b,, c..'])(
    'is not in %s',
    (text) => {
      expect(repeatedPunctuation(text)).toEqual([]);
    },
  );
});
