import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { type Money, totalsByCurrency } from '../money/money.ts';
import { always } from '../testing/always.ts';
import { expectedReceipts } from './expected-receipts.ts';

const WEDNESDAY = '2026-03-18';
const receipt = (on: CalendarDate, minor: number, currency = 'BRL') => ({ on, amount: { currency, minor } });
const brl = (minor: number) => ({ currency: 'BRL', minor });

it('adds up each week from Monday to Sunday, empty ones too, and what comes later', () => {
  const receipts = [
    receipt('2026-03-18', 100),
    receipt('2026-03-22', 20),
    receipt('2026-03-30', 7),
    receipt('2026-04-05', 3),
    receipt('2026-04-06', 500),
    receipt('2026-12-01', 1000),
  ];
  expect(expectedReceipts(receipts, WEDNESDAY, 3)).toEqual({
    weeks: [
      { monday: '2026-03-16', totals: [brl(120)] },
      { monday: '2026-03-23', totals: [] },
      { monday: '2026-03-30', totals: [brl(10)] },
    ],
    later: [brl(1500)],
  });
});

it('begins its week on the Monday, also on a Monday and on a Sunday', () => {
  const firstMonday = (today: CalendarDate) => expectedReceipts([], today, 1).weeks[0]?.monday;
  expect(firstMonday('2026-03-16')).toBe('2026-03-16');
  expect(firstMonday('2026-03-22')).toBe('2026-03-16');
});

it('keeps currencies apart', () => {
  const [week] = expectedReceipts([receipt(WEDNESDAY, 5), receipt(WEDNESDAY, 9, 'USD')], WEDNESDAY, 1).weeks;
  expect(week?.totals).toEqual([brl(5), { currency: 'USD', minor: 9 }]);
});

const drawnReceipts = fc.array(
  fc.record({ inDays: fc.nat(200), minor: fc.integer({ min: 1, max: 1e9 }), currency: fc.constantFrom('BRL', 'USD') }),
);

it(
  'loses nothing',
  always([drawnReceipts, fc.nat(20)], (drawn, weekCount) => {
    const receipts = drawn.map(({ inDays, minor, currency }) => receipt(addDays(WEDNESDAY, inDays), minor, currency));
    const { weeks, later } = expectedReceipts(receipts, WEDNESDAY, weekCount);
    const sorted = (amounts: Money[]) => amounts.sort((a, b) => (a.currency < b.currency ? -1 : 1));
    expect(sorted(totalsByCurrency([...weeks.flatMap(({ totals }) => totals), ...later]))).toEqual(
      sorted(totalsByCurrency(receipts.map(({ amount }) => amount))),
    );
  }),
);
