import { expect, it } from 'vitest';
import type { Grade } from '../payer/grade.ts';
import { type CollectionClass, collectionClass } from './collection-class.ts';

it.each<[number, Grade, number, CollectionClass]>([
  [1, 'A', 0, 'easy'],
  [15, 'B', 1, 'easy'],
  [16, 'A', 0, 'follow_up'],
  [15, 'C', 0, 'follow_up'],
  [15, 'insufficient', 0, 'follow_up'],
  [0, 'A', 0, 'follow_up'],
  [30, 'D', 0, 'follow_up'],
  [31, 'D', 0, 'hard'],
  [31, 'C', 0, 'follow_up'],
  [90, 'A', 0, 'follow_up'],
  [91, 'A', 0, 'hard'],
  [5, 'A', 2, 'hard'],
])('%i days late, grade %s, %i broken promises: %s', (days, grade, broken, expected) => {
  expect(collectionClass(days, grade, broken).class).toBe(expected);
});

it('says why', () => {
  const late = (days: number) => ({ rule: 'days_late', days });
  expect(collectionClass(5, 'B', 0).reasons).toEqual([late(5), { rule: 'grade', grade: 'B' }]);
  expect(collectionClass(40, 'D', 0).reasons).toEqual([late(40), { rule: 'grade', grade: 'D' }]);
  expect(collectionClass(120, 'D', 3).reasons).toEqual([late(120), { rule: 'broken_promises', count: 3 }]);
});
