import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { always } from '../testing/always.ts';
import { aCalendar, TODAY } from '../testing/builders.ts';
import { type ExpectedPaymentInput, expectedPayment } from './expected-payment.ts';

const expected = (input: Partial<ExpectedPaymentInput>) =>
  expectedPayment({
    dueDate: '2026-03-24',
    usualDaysLate: 6,
    promise: undefined,
    today: TODAY,
    calendar: aCalendar(),
    ...input,
  });

describe('an item not due', () => {
  it('is expected as late as usual after its due date', () => {
    expect(expected({})).toEqual({ on: '2026-03-30', reasons: [{ rule: 'usual_days_late', days: 6 }] });
    expect(expected({ usualDaysLate: -1.2 }).on).toBe('2026-03-23');
  });

  it('moves to the next business day', () => {
    expect(expected({ usualDaysLate: 3.6 }).on).toBe('2026-03-30');
    expect(expected({ calendar: aCalendar('2026-03-30') }).on).toBe('2026-03-31');
  });

  it('is taken to be paid when due while the customer is unknown', () => {
    expect(expected({ usualDaysLate: undefined })).toEqual({ on: '2026-03-24', reasons: [{ rule: 'unknown_habit' }] });
  });
});

describe('an overdue item', () => {
  it('waits for what is left of the usual lateness', () => {
    expect(expected({ dueDate: '2026-03-12' }).on).toBe('2026-03-18');
  });

  it('is expected today when it is later than usual, or on the next business day', () => {
    expect(expected({ dueDate: '2026-03-02' })).toEqual({
      on: TODAY,
      reasons: [
        { rule: 'usual_days_late', days: 6 },
        { rule: 'later_than_usual', expectedOn: '2026-03-08' },
      ],
    });
    expect(expected({ dueDate: '2026-03-02', today: '2026-03-14' }).on).toBe('2026-03-16');
    expect(expected({ dueDate: '2026-03-10' }).reasons).toHaveLength(1);
  });
});

describe('a promise', () => {
  const promised = (keptRate: number, dueOn = addDays(TODAY, 10)) => ({ dueOn, keptRate });

  it('is believed as often as promises are kept', () => {
    const overdue = { dueDate: '2026-03-02' } as const;
    expect(expected({ ...overdue, promise: promised(1) }).on).toBe('2026-03-26');
    expect(expected({ ...overdue, promise: promised(0.3) }).on).toBe('2026-03-19');
    expect(expected({ ...overdue, promise: promised(0) }).on).toBe(TODAY);
  });

  it('draws an item not due back as well as forth, and says so', () => {
    expect(expected({ promise: promised(0.5, '2026-03-20') })).toEqual({
      on: '2026-03-25',
      reasons: [
        { rule: 'usual_days_late', days: 6 },
        { rule: 'promised', dueOn: '2026-03-20', keptRate: 0.5 },
      ],
    });
  });

  it('whose date has passed draws nothing into the past', () => {
    expect(expected({ dueDate: '2026-03-02', promise: promised(1, '2026-03-10') }).on).toBe(TODAY);
  });
});

const days = (min: number, max: number) => fc.integer({ min, max });
const promise = fc.option(fc.record({ inDays: days(-30, 90), keptRate: fc.double({ min: 0, max: 1, noNaN: true }) }));

it(
  'is never in the past, and on a business day',
  always([days(-400, 120), fc.option(days(-30, 300)), promise, days(0, 6)], (dueIn, usual, promised, weekday) => {
    const today = addDays(TODAY, weekday);
    const calendar = aCalendar(addDays(TODAY, 1), addDays(TODAY, 7));
    const { on, reasons } = expected({
      dueDate: addDays(today, dueIn),
      usualDaysLate: usual ?? undefined,
      promise: promised ? { dueOn: addDays(today, promised.inDays), keptRate: promised.keptRate } : undefined,
      today,
      calendar,
    });
    expect(on >= today).toBe(true);
    expect(calendar.isBusinessDay(on)).toBe(true);
    expect(reasons.length).toBeGreaterThan(0);
  }),
);
