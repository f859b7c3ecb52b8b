import { expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { promiseDeadline, promiseOutcome } from './promise-outcome.ts';
import { aCalendar } from './testing/builders.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
/** Promised on a Monday for Friday 13 March. */
const promise = { madeOn: '2026-03-09', dueOn: '2026-03-13', amount: brl(1000_00) } as const;

function outcome(paid: [paidOn: CalendarDate, minor: number, currency?: string][], today: CalendarDate = '2026-03-17') {
  const payments = paid.map(([paidOn, minor, currency = 'BRL']) => ({ paidOn, amount: { currency, minor } }));
  return promiseOutcome({ promise, payments }, today, aCalendar());
}

it('is kept by 95 % and broken by less', () => {
  expect(outcome([['2026-03-13', 950_00]])).toBe('kept');
  expect(outcome([['2026-03-13', 949_99]])).toBe('broken');
});

it('adds up what came from the day it was made to one business day after its date', () => {
  expect(promiseDeadline(promise, aCalendar())).toBe('2026-03-16');
  expect(promiseDeadline(promise, aCalendar('2026-03-16'))).toBe('2026-03-17');
  expect(
    outcome([
      ['2026-03-09', 500_00],
      ['2026-03-16', 500_00],
    ]),
  ).toBe('kept');
  expect(outcome([['2026-03-08', 1000_00]])).toBe('broken');
  expect(outcome([['2026-03-17', 1000_00]])).toBe('broken');
});

it('is pending until its deadline has passed, unless it is kept before', () => {
  expect(outcome([], '2026-03-16')).toBe('pending');
  expect(outcome([], '2026-03-17')).toBe('broken');
  expect(outcome([['2026-03-10', 1000_00]], '2026-03-10')).toBe('kept');
});

it('is not kept in another currency', () => {
  expect(outcome([['2026-03-13', 1000_00, 'USD']])).toBe('broken');
});
