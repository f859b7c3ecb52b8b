import { expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { aCalendar, TODAY } from '../testing/builders.ts';
import { promiseKeptRate } from './promise-kept-rate.ts';

function promised(dueOn: CalendarDate, paid: number) {
  const amount = { currency: 'BRL', minor: 1000_00 };
  const paidSince = [{ paidOn: dueOn, amount: { currency: 'BRL', minor: paid } }];
  return { promise: { madeOn: '2026-02-02', dueOn, amount } as const, paidSince };
}

it('is the share of promises kept, of those kept or broken', () => {
  const promises = [promised('2026-03-02', 950_00), promised('2026-03-03', 1000_00), promised('2026-03-04', 949_99)];
  const open = promised('2026-03-20', 0);
  expect(promiseKeptRate([...promises, open], TODAY, aCalendar())).toBe(2 / 3);
  expect(promiseKeptRate(promises.slice(1), TODAY, aCalendar())).toBe(1 / 2);
});

it('is unknown while no promise is kept or broken', () => {
  expect(promiseKeptRate([], TODAY, aCalendar())).toBeUndefined();
  expect(promiseKeptRate([promised('2026-03-20', 0)], TODAY, aCalendar())).toBeUndefined();
});
