import { expect, it } from 'vitest';
import { phonesIn } from './phones.ts';

it.each<[string, string, boolean | undefined]>([
  ['(11) 98765-4321', '+5511987654321', true],
  ['011 98765 4321', '+5511987654321', true],
  ['0 xx 11 98765-4321', '+5511987654321', true],
  ['+55 11 3333-4444', '+551133334444', false],
  ['0800 722 2223', '+558007222223', false],
  ['+351 912 345 678', '+351912345678', true],
  ['+1 202 555 0123', '+12025550123', undefined],
])('%s is %s; mobile: %s', (text, number, mobile) => {
  expect(phonesIn(text, 'BR')).toEqual([{ number, mobile }]);
});

it.each([
  ['the area code missing', '3333-4444'],
  ['an area code that is none', '(20) 3333-4444'],
  ['the ninth digit missing', '(11) 8765-4321'],
  ['a digit too many', '(11) 98765-43210'],
  ['a tax id in its place', '11.222.333/0001-81'],
  ['words', 'falar com a Ana'],
])('with %s there is none', (_, text) => {
  expect(phonesIn(text, 'BR')).toEqual([]);
});

it('a field may hold several, and words around them', () => {
  const numbers = phonesIn('Ana (11) 98765-4321 / 11 3333-4444 ramal 12', 'BR').map(({ number }) => number);
  expect(numbers).toEqual(['+5511987654321', '+551133334444']);
  expect(phonesIn('(11) 98765-4321 (11) 3333-4444', 'BR')).toHaveLength(2);
});

it('a number without a prefix belongs to the customer’s country, when there is such a country', () => {
  expect(phonesIn('912 345 678', 'PT')).toEqual([{ number: '+351912345678', mobile: true }]);
  expect(phonesIn('912 345 678', 'XX')).toEqual([]);
  expect(phonesIn('+351 912 345 678', 'XX')).toHaveLength(1);
});
