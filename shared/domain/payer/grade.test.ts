import { expect, it } from 'vitest';
import { type Grade, gradeOf } from './grade.ts';

it.each<[number, Grade]>([
  [-4, 'A'],
  [3, 'A'],
  [3.01, 'B'],
  [10, 'B'],
  [10.01, 'C'],
  [25, 'C'],
  [25.01, 'D'],
])('%d weighted days late: %s', (days, grade) => {
  expect(gradeOf(days, 3).grade).toBe(grade);
});

it('says by which bound', () => {
  expect(gradeOf(7, 3).reasons).toEqual([{ rule: 'weighted_days_late', days: 7, atMost: 10 }]);
  expect(gradeOf(70, 3).reasons).toEqual([{ rule: 'weighted_days_late', days: 70, atMost: undefined }]);
});

it('judges nobody by fewer than three settled invoices', () => {
  expect(gradeOf(0, 2)).toEqual({
    grade: 'insufficient',
    reasons: [{ rule: 'few_settled_invoices', count: 2, atLeast: 3 }],
  });
  expect(gradeOf(undefined, 3).grade).toBe('insufficient');
});
