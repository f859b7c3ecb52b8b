import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { aCalendar } from '../testing/builders.ts';
import { aDebt, someFacts } from '../testing/planning-builders.ts';
import { contactDaysOf } from './contact-days.ts';
import { dateOf, dayNumberOf } from './day-number.ts';
import { afterPayments, nextPayment } from './payments.ts';

const debts = [
  aDebt({ id: 1, dueDate: '2026-03-02', minor: 100_00, expectedOn: '2026-03-12' }),
  aDebt({ id: 2, dueDate: '2026-03-09', minor: 20_00 }),
  aDebt({ id: 3, dueDate: '2026-03-20', minor: 3_00, expectedOn: '2026-03-18' }),
];
const facts = someFacts({ debts, net: 110_00 });

const nextOf = (from: CalendarDate, of = facts) => {
  const day = nextPayment(of, dayNumberOf(from));
  return day === undefined ? undefined : dateOf(day);
};
const paidUntil = (day: CalendarDate, of = facts) => afterPayments(of, dayNumberOf(day), contactDaysOf(aCalendar()));

describe('the next payment', () => {
  it('is the first expected, of a debt or an instalment', () => {
    expect(nextOf('2026-03-10')).toBe('2026-03-12');
    const instalments = [aDebt({ expectedOn: '2026-03-11' })];
    expect(nextOf('2026-03-10', someFacts({ debts, instalments }))).toBe('2026-03-11');
  });

  it('comes today when it was expected before', () => {
    expect(nextOf('2026-03-16')).toBe('2026-03-16');
  });

  it('is none when none is expected', () => {
    expect(nextOf('2026-03-10', someFacts())).toBeUndefined();
  });
});

describe('after payments', () => {
  it('what was expected is gone, from the total too', () => {
    expect(paidUntil('2026-03-12')).toMatchObject({ debts: [{ id: 2 }, { id: 3 }], net: 10_00 });
    expect(paidUntil('2026-03-11')).toMatchObject({ debts, net: 110_00 });
    const instalments = [aDebt({ expectedOn: '2026-03-11' }), aDebt({ id: 2 })];
    expect(paidUntil('2026-03-12', someFacts({ debts: [], instalments })).instalments).toMatchObject([{ id: 2 }]);
  });

  it('the customer is paid up when nothing late is left, and its promise is kept', () => {
    const promise = { madeOn: '2026-03-04', dueOn: '2026-03-13', amount: { currency: 'BRL', minor: 1 } } as const;
    const promised = { ...facts, commitments: { ...facts.commitments, promise } };
    const late = paidUntil('2026-03-12', promised);
    expect([late.paidUpOn, late.commitments.promise]).toEqual([undefined, promise]);
    const paid = paidUntil('2026-03-12', { ...promised, debts: debts.filter(({ id }) => id !== 2) });
    expect([paid.paidUpOn, paid.commitments.promise]).toEqual(['2026-03-12', undefined]);
  });

  it('what is due today, or on the weekend before, is not late', () => {
    const due = (dueDate: CalendarDate) => paidUntil('2026-03-16', { ...facts, debts: [aDebt({ dueDate })] }).paidUpOn;
    expect([due('2026-03-16'), due('2026-03-14'), due('2026-03-13')]).toEqual(['2026-03-16', '2026-03-16', undefined]);
    const instalments = [aDebt({ dueDate: '2026-03-13' })];
    expect(paidUntil('2026-03-16', someFacts({ debts: [], instalments })).paidUpOn).toBeUndefined();
  });
});
