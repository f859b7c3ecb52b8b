import { expect, it } from 'vitest';
import { latenessHabit } from './lateness-habit.ts';

const paid = (...days: number[]) => days.map((daysLate) => ({ daysLate }));

it('tells the occasional from the chronic by half of the last nine payments', () => {
  expect(latenessHabit(paid(0, -3, 0))).toEqual({ habit: 'punctual', late: 0, of: 3 });
  expect(latenessHabit(paid(0, 4, 0))).toEqual({ habit: 'occasional', late: 1, of: 3 });
  expect(latenessHabit(paid(0, 4, 0, 4))).toEqual({ habit: 'chronic', late: 2, of: 4 });
  expect(latenessHabit(paid(4, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual({ habit: 'punctual', late: 0, of: 9 });
});

it('is unknown from fewer than three', () => {
  expect(latenessHabit(paid(9, 9))).toBeUndefined();
});
