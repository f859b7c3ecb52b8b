import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { NO_COMMITMENTS } from '../commitment/commitments.ts';
import { aCalendar, aClearingPayment, aPosition, aReceivable, aSettlement, TODAY } from '../testing/builders.ts';
import { type PayerProfileInput, payerProfile } from './payer-profile.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

const profileOf = (input: Partial<PayerProfileInput>) =>
  payerProfile({
    settlements: [],
    openItems: [],
    creditLimit: undefined,
    companyCurrency: 'BRL',
    commitments: NO_COMMITMENTS,
    today: TODAY,
    calendar: aCalendar(),
    ...input,
  });

const payments = (...daysLate: number[]) =>
  daysLate.map((days) => aSettlement({ dueDate: '2026-01-06', daysLate: days }));
const overdue = (amount: number, daysLate: number) => aReceivable({ amount, dueDate: addDays(TODAY, -daysLate) });

describe('a payer profile', () => {
  it('weighs payments of twelve months and what is overdue at today: (1000, +10), (500, −2), (8000, +45) → 38.84', () => {
    const profile = profileOf({
      settlements: [
        aSettlement({ minor: 1000_00, daysLate: 10 }),
        aSettlement({ minor: 500_00, daysLate: -2 }),
        aSettlement({ minor: 7777_00, daysLate: 300, dueDate: '2024-05-20' }),
      ],
      openItems: aPosition([overdue(8000_00, 45), aReceivable({ dueDate: '2026-04-30' })]).items,
    });
    expect(profile.daysLate?.weighted).toBeCloseTo(38.84, 2);
    expect(profile.daysLate?.simple).toBeCloseTo(17.67, 2);
    expect(profile.onTime?.share).toBeCloseTo(500 / 9500, 6);
    expect(profile.onTime?.smoothed).toBeCloseTo(((500 / 9500) * 3 + 1) / 5, 6);
  });

  it('reaches back 365 days and no further', () => {
    const paidOn = (days: number) => aSettlement({ dueDate: '2025-03-01', paidOn: addDays(TODAY, -days) });
    expect(profileOf({ settlements: [paidOn(364), paidOn(365), paidOn(366)] }).settledInvoices).toBe(1);
  });

  it('says nothing of a customer with fewer than three settled invoices, however many payments they took', () => {
    const inParts = aSettlement();
    const settlements = [...payments(0, 0), inParts, aSettlement({ documentId: inParts.documentId })];
    const two = profileOf({
      settlements: settlements.slice(1),
      creditLimit: brl(1),
      openItems: aPosition([overdue(9e6, 60)]).items,
    });
    expect(two).toMatchObject({ settledInvoices: 2, grade: { grade: 'insufficient' }, goodPayer: false });
    expect(two.risk).toBeUndefined();
    expect(two.usualDaysLate).toBeUndefined();
    expect(two.daysLate).toBeDefined();

    expect(profileOf({ settlements })).toMatchObject({ settledInvoices: 3, grade: { grade: 'A' }, usualDaysLate: 0 });
  });

  it('knows nothing at all of a new customer', () => {
    expect(profileOf({})).toEqual({
      settledInvoices: 0,
      daysLate: undefined,
      onTime: undefined,
      usualDaysLate: undefined,
      grade: { grade: 'insufficient', reasons: [{ rule: 'few_settled_invoices', count: 0, atLeast: 3 }] },
      risk: undefined,
      trend: undefined,
      habit: undefined,
      goodPayer: false,
      history: [],
    });
  });

  it('takes the risk from the whole of it', () => {
    const { risk } = profileOf({
      settlements: payments(0, 0, 0, 15, 15, 15),
      openItems: aPosition([aReceivable({ amount: 250_00, dueDate: '2026-04-30' }), overdue(250_00, 30)]).items,
      creditLimit: brl(1000_00),
      commitments: { ...NO_COMMITMENTS, brokenPromises: 1 },
    });
    const onTime = ((3000 / 6250) * 7 + 1) / 9;
    expect(risk?.parts).toMatchObject([
      { rule: 'weighted_days_late', days: (3000 * 15 + 250 * 30) / 6250 },
      { rule: 'paid_late' },
      { rule: 'broken_promises', count: 1 },
      { rule: 'trend', points: 15, recentDays: 15, earlierDays: 0 },
      { rule: 'credit_limit_used', points: 5, exposure: brl(500_00), limit: brl(1000_00) },
    ]);
    expect(risk?.score).toBe(Math.round((35 * 8.4) / 30 + 25 * (1 - onTime) + 7.5 + 15 + 5));
  });

  it('is read from payments alone where it tells how late they usually come', () => {
    const profile = profileOf({ settlements: payments(4, 4, 4), openItems: aPosition([overdue(1e8, 200)]).items });
    expect(profile.usualDaysLate).toBe(4);
    expect(profile.grade.grade).toBe('D');
  });

  it('holds neither a disputed invoice nor one whose payment is on its way against a customer', () => {
    const settlements = payments(0, 0, 0);
    const disputed = overdue(8000_00, 45);
    const contested = profileOf({
      settlements,
      openItems: aPosition([disputed], [], { disputed: new Set([disputed.id]) }).items,
      creditLimit: brl(1000_00),
    });
    expect(contested.daysLate?.weighted).toBe(0);
    expect(contested.risk?.parts).toContainEqual({
      rule: 'credit_limit_used',
      points: 0,
      exposure: brl(0),
      limit: brl(1000_00),
    });
    const clearing = aPosition([overdue(8000_00, 45)], [aClearingPayment(8000_00, TODAY)]);
    expect(profileOf({ settlements, openItems: clearing.items }).daysLate).toEqual({ weighted: 0, simple: 0 });
    expect(profileOf({ settlements, openItems: aPosition([overdue(8000_00, 45)]).items }).grade.grade).toBe('D');
  });

  it('calls good a payer of grade A with six settled invoices', () => {
    expect(profileOf({ settlements: payments(0, 0, 0, 0, 0, 0) }).goodPayer).toBe(true);
    expect(profileOf({ settlements: payments(0, 0, 0, 0, 0) }).goodPayer).toBe(false);
    expect(profileOf({ settlements: payments(5, 5, 5, 5, 5, 5) }).goodPayer).toBe(false);
  });

  it('tells trend and habit over all it is given, and draws the last 24 payments', () => {
    const settlements = Array.from({ length: 30 }, (_, week) =>
      aSettlement({ dueDate: addDays('2024-09-03', week * 7), daysLate: week }),
    );
    const { history, trend, habit, settledInvoices } = profileOf({ settlements: settlements.toReversed() });
    expect(history.map(({ daysLate }) => daysLate)).toEqual(Array.from({ length: 24 }, (_, i) => i + 6));
    expect(trend).toMatchObject({ recentDays: 28, earlierDays: 23.5 });
    expect(habit).toEqual({ habit: 'chronic', late: 9, of: 9 });
    expect(settledInvoices).toBe(settlements.filter(({ paidOn }) => paidOn > '2025-03-16').length);
  });
});
