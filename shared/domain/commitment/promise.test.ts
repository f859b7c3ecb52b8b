import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { always } from '../testing/always.ts';
import { aCalendar } from '../testing/builders.ts';
import { type PromiseInput, promiseDeadline, promiseOutcome } from './promise.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });
const paid = (paidOn: CalendarDate, minor: number, currency = 'BRL') => ({ paidOn, amount: { currency, minor } });

/** R$ 1,000.00 promised on Monday the 9th for Friday the 13th. */
const promise = { madeOn: '2026-03-09', dueOn: '2026-03-13', amount: brl(1_000_00) } as const;
const judge = (today: CalendarDate, paidSince: PromiseInput['paidSince'] = [], ...holidays: CalendarDate[]) =>
  promiseOutcome({ promise, paidSince, today, calendar: aCalendar(...holidays) });

describe('the deadline of a promise', () => {
  it('is one business day after its own', () => {
    expect(promiseDeadline(promise, aCalendar())).toBe('2026-03-16');
    expect(promiseDeadline(promise, aCalendar('2026-03-16'))).toBe('2026-03-17');
    expect(promiseDeadline({ ...promise, dueOn: '2026-03-12' }, aCalendar())).toBe('2026-03-13');
  });
});

describe('a promise', () => {
  it('is open until its deadline has passed, then broken', () => {
    expect(judge('2026-03-16')).toEqual({
      outcome: 'open',
      reasons: [
        { rule: 'in_time', deadline: '2026-03-16' },
        { rule: 'paid_too_little', paid: brl(0), promised: brl(1_000_00), atLeastPercent: 95 },
      ],
    });
    expect(judge('2026-03-17')).toEqual({
      outcome: 'broken',
      reasons: [
        { rule: 'deadline_passed', deadline: '2026-03-16' },
        { rule: 'paid_too_little', paid: brl(0), promised: brl(1_000_00), atLeastPercent: 95 },
      ],
    });
    expect(judge('2026-03-17', [], '2026-03-16').outcome).toBe('open');
  });

  it('is kept with 95 % of it, before its day or after', () => {
    const kept = judge('2026-03-11', [paid('2026-03-10', 400_00), paid('2026-03-11', 550_00)]);
    expect(kept).toEqual({
      outcome: 'kept',
      reasons: [{ rule: 'paid_enough', paid: brl(950_00), promised: brl(1_000_00), atLeastPercent: 95 }],
    });
    expect(judge('2026-06-01', [paid('2026-03-16', 950_00)]).outcome).toBe('kept');
    expect(judge('2026-06-01', [paid('2026-03-16', 949_99)]).outcome).toBe('broken');
  });

  it('counts what came from the day it was made to its deadline, in its currency', () => {
    expect(judge('2026-06-01', [paid('2026-03-09', 1_000_00)]).outcome).toBe('kept');
    expect(judge('2026-06-01', [paid('2026-03-08', 1_000_00)]).outcome).toBe('broken');
    expect(judge('2026-06-01', [paid('2026-03-17', 1_000_00)]).outcome).toBe('broken');
    expect(judge('2026-06-01', [paid('2026-03-10', 1_000_00, 'USD')]).outcome).toBe('broken');
  });
});

const payments = fc.array(
  fc.record({ day: fc.integer({ min: -5, max: 15 }), minor: fc.integer({ min: 1, max: 600_00 }) }),
  { maxLength: 5 },
);

it(
  'once decided stays decided while nothing more is paid, and is broken only after being open',
  always([payments, fc.nat(20), fc.nat(20)], (drawn, first, later) => {
    const since = drawn.map(({ day, minor }) => paid(addDays(promise.madeOn, day), minor));
    const at = (day: number) => judge(addDays(promise.madeOn, day), since).outcome;
    if (at(first) !== 'open') expect(at(first + later)).toBe(at(first));
    if (at(first) === 'broken') expect(at(0)).toBe('open');
  }),
);
