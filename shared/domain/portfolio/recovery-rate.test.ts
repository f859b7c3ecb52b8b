import { expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { TODAY } from '../testing/builders.ts';
import { recoveryRate } from './recovery-rate.ts';

const customer = (contactedOn: CalendarDate[], paidOn: CalendarDate[]) => ({ contactedOn, paidOn });

it('is the share of contacts followed by a payment, that day or within seven', () => {
  expect(recoveryRate([customer(['2026-03-02'], ['2026-03-02'])], TODAY)).toBe(1);
  expect(recoveryRate([customer(['2026-03-02'], ['2026-03-09'])], TODAY)).toBe(1);
  expect(recoveryRate([customer(['2026-03-02'], ['2026-03-01', '2026-03-10'])], TODAY)).toBe(0);
  expect(
    recoveryRate([customer(['2026-02-02', '2026-03-02'], ['2026-03-05']), customer(['2026-03-03'], [])], TODAY),
  ).toBe(1 / 3);
});

it('waits until the seven days have passed', () => {
  expect(recoveryRate([customer(['2026-03-09'], ['2026-03-10'])], TODAY)).toBeUndefined();
  expect(recoveryRate([customer(['2026-03-08'], ['2026-03-10'])], TODAY)).toBe(1);
});

it('is unknown without contacts', () => {
  expect(recoveryRate([customer([], ['2026-03-10'])], TODAY)).toBeUndefined();
});
