import { expect, it } from 'vitest';
import { refusals } from './testing/refusals.ts';

const found = (text: string) => refusals(text).map(({ rule, excerpt }) => `${rule}: ${excerpt}`);

it('findings come in the order in which they are read, whatever finds them', () => {
  expect(found('PAGUE ou fica com o nome sujo.')).toEqual(['shouting: PAGUE', 'blacklist: nome sujo']);
  expect(found('Fica com o nome sujo. PAGUE!!')).toEqual([
    'blacklist: nome sujo',
    'shouting: PAGUE',
    'repeated_punctuation: !!',
  ]);
});

it('of two that begin alike, the longer one is told', () => {
  expect(found('Pague hoje para não ficar com o nome sujo na praça.')).toEqual(['blacklist: nome sujo na praça']);
});
