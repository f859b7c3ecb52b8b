import { describe, expect, it } from 'vitest';
import { aCalendar, aCredit, aReceivable, aSettlement } from '../testing/builders.ts';
import { judgePromise, type PromiseEvidence } from './judge-promise.ts';

/** R$ 1,000.00 promised on Monday the 16th for Friday the 20th; the customer owes R$ 5,000.00 and has paid nothing. */
const judge = (over: Partial<PromiseEvidence> = {}) =>
  judgePromise({
    promise: { madeOn: '2026-03-16', dueOn: '2026-03-20', amount: { currency: 'BRL', minor: 1000_00 } },
    settlements: [],
    receivables: [aReceivable({ amount: 5000_00 })],
    onTheWay: [],
    today: '2026-03-24',
    calendar: aCalendar(),
    ...over,
  });
const paid = aSettlement({ dueDate: '2026-03-02', paidOn: '2026-03-20', minor: 950_00 });
const unapplied = aCredit(1000_00, {
  document: { id: 9, name: 'PAG/1', type: 'payment' },
  entryDate: '2026-03-23',
});

describe('a promise, by the books,', () => {
  it('is open through one business day after its own, then broken', () => {
    expect(judge({ today: '2026-03-23' })).toBe('open');
    expect(judge()).toBe('broken');
  });

  it('is kept as soon as 95 % was paid, laid on a debt or not', () => {
    expect(judge({ today: '2026-03-20', settlements: [paid] })).toBe('kept');
    expect(judge({ receivables: [aReceivable({ amount: 5000_00 }), unapplied] })).toBe('kept');
    expect(judge({ settlements: [{ ...paid, minor: 949_99 }] })).toBe('broken');
  });

  it('is not kept by a credit note, nor by what was paid before it was given', () => {
    expect(judge({ settlements: [{ ...paid, by: 'credit_note' }] })).toBe('broken');
    expect(judge({ settlements: [{ ...paid, paidOn: '2026-03-15' }] })).toBe('broken');
    const creditNote = aCredit(1000_00, { entryDate: '2026-03-20' });
    expect(judge({ receivables: [aReceivable({ amount: 5000_00 }), creditNote] })).toBe('broken');
  });

  it('waits a few days for a payment on its way, and no longer', () => {
    const onTheWay = [{ date: '2026-03-23' as const, minor: 1000_00 }];
    expect(judge({ onTheWay })).toBe('open');
    expect(judge({ onTheWay, today: '2026-03-30' })).toBe('open');
    expect(judge({ onTheWay, today: '2026-03-31' })).toBe('broken');
  });

  it('is moot once nothing is owed though nobody paid', () => {
    expect(judge({ receivables: [] })).toBe('moot');
    expect(judge({ receivables: [aCredit(10_00)] })).toBe('moot');
    expect(judge({ receivables: [], today: '2026-03-20' })).toBe('open');
  });
});
