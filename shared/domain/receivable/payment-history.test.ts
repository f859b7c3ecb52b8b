import { expect, it } from 'vitest';
import { aCalendar, aSettlement } from '../testing/builders.ts';
import { paymentHistory } from './payment-history.ts';

const daysLateOf = (settlement: ReturnType<typeof aSettlement>) =>
  paymentHistory([settlement], aCalendar()).map(({ daysLate }) => daysLate);

it('counts days after the due date, and days before it as negative', () => {
  expect(daysLateOf(aSettlement({ daysLate: 10 }))).toEqual([10]);
  expect(daysLateOf(aSettlement({ daysLate: 0 }))).toEqual([0]);
  expect(daysLateOf(aSettlement({ daysLate: -2 }))).toEqual([-2]);
});

it('due on a Saturday and paid on Monday was in time; paid on Tuesday, it counts from the Saturday', () => {
  expect(daysLateOf(aSettlement({ dueDate: '2026-03-07', paidOn: '2026-03-09' }))).toEqual([0]);
  expect(daysLateOf(aSettlement({ dueDate: '2026-03-07', paidOn: '2026-03-10' }))).toEqual([3]);
});

it('leaves out credit notes and amounts rounded to nothing', () => {
  expect(daysLateOf(aSettlement({ by: 'credit_note' }))).toEqual([]);
  expect(daysLateOf(aSettlement({ minor: 0 }))).toEqual([]);
});

it('tells payments oldest first, those of a day in the order they were entered, and keeps the input as it was', () => {
  const [first, second, third] = [
    aSettlement({ paidOn: '2026-03-03' }),
    aSettlement({ paidOn: '2026-03-03' }),
    aSettlement({ paidOn: '2026-01-20' }),
  ];
  const settlements = [second, first, third];
  const history = paymentHistory(settlements, aCalendar());
  expect(history.map(({ documentId }) => documentId)).toEqual([third.id, first.id, second.id]);
  expect(history[0]).toMatchObject({ paidOn: '2026-01-20', minor: 1000_00 });
  expect(settlements).toEqual([second, first, third]);
});
