import { expect, it } from 'vitest';
import { excusedWords } from './excused-words.ts';

const harmless = (first: number, last: number) => ({ tag: 'harmless', first, last });
const long = harmless(0, 3);
const within = harmless(1, 2);

it.each([
  ['alone', [long], { 0: 3, 1: 3, 2: 3, 3: 3 }],
  ['with a shorter one within it', [long, within], { 0: 3, 1: 3, 2: 3, 3: 3 }],
  ['around one that was met before', [within, long], { 0: 3, 1: 3, 2: 3, 3: 3 }],
  ['that another one goes on from', [harmless(0, 1), harmless(1, 2)], { 0: 1, 1: 2, 2: 2 }],
  ['beside what is not harmless', [{ tag: 'shame', first: 0, last: 5 }, within], { 1: 2, 2: 2 }],
])('a harmless phrase %s excuses its words as far as it goes', (_, matches, until) => {
  expect(Object.fromEntries(excusedWords(matches))).toEqual(until);
});
