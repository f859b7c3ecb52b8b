import { describe, expect, it } from 'vitest';
import { disguises } from './disguises.ts';

describe('what else a word may stand for', () => {
  it.each([
    ['caloteiro', ['caloteiro']],
    ['24', ['24', '#']],
    ['48h', ['48h', '#h', 'abh']],
    ['c4l0te', ['c4l0te', 'calote']],
    ['ca1ote', ['ca1ote', 'caiote', 'calote']],
    ['c@l$', ['c@l$', 'cals']],
    ['0135789@$z', ['0135789@$z', '#@$z', 'oiestbgasz', 'olestbgasz']],
    ['x2', ['x2', 'x2']],
    ['calooote', ['calooote', 'calote']],
    ['passo', ['passo']],
    ['z'.repeat(40), ['z'.repeat(40), 'z']],
    [`${'ab'.repeat(19)}c4`, [`${'ab'.repeat(19)}c4`, `${'ab'.repeat(19)}ca`]],
    [`${'ab'.repeat(20)}4`, [`${'ab'.repeat(20)}4`]],
  ])('%s: %o', (word, all) => {
    expect([word, ...disguises(word)]).toEqual(all);
  });
});
