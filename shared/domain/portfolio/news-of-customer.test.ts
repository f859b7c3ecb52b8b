import { describe, expect, it } from 'vitest';
import type { SettlementEntry } from '../receivable/settlement-entry.ts';
import { aPosition, aReceivable, TODAY as today } from '../testing/builders.ts';
import { newsOfCustomer } from './news-of-customer.ts';

type Known = Parameters<typeof newsOfCustomer>[0];
const owing = (...debts: Parameters<typeof aReceivable>[0][]) => aPosition(debts.map(aReceivable));
const news = (sketch: Partial<Known>) =>
  newsOfCustomer({ position: owing(), settlements: [], told: [], today, tolerance: 50_00, ...sketch });
const paid = (sketch: Partial<SettlementEntry> = {}): SettlementEntry => ({
  id: 9,
  documentId: 100,
  dueDate: '2026-03-02',
  paidOn: '2026-03-15',
  minor: 400_00,
  by: 'payment',
  ...sketch,
});

describe('of a customer that turned late', () => {
  const late = owing({ id: 1, dueDate: '2026-03-13' });

  it('its salesperson is told, once', () => {
    expect(news({ position: late })).toEqual({ what: 'late', about: 1, on: today, minor: 1000_00 });
    expect(news({ position: late, told: [{ what: 'late', about: 1 }] })).toBeUndefined();
  });

  it('nobody is told long afterwards, of little, or of what is not due', () => {
    expect(news({ position: owing({ dueDate: '2026-03-10' }) })).toBeUndefined();
    expect(news({ position: late, tolerance: 1000_01 })).toBeUndefined();
    expect(news({ position: owing({ dueDate: today }) })).toBeUndefined();
  });

  it('nobody is told again of the next invoice while the one told of is open', () => {
    const both = owing({ id: 1, dueDate: '2026-03-13' }, { id: 2, dueDate: '2026-03-12' });
    expect(news({ position: both, told: [{ what: 'late', about: 1 }] })).toBeUndefined();
    expect(news({ position: both, told: [{ what: 'late', about: 7 }] })).toMatchObject({ about: 2 });
  });
});

describe('of a customer that paid all that was late', () => {
  it('its salesperson is told when and how much, once', () => {
    const settlements = [paid(), paid({ id: 10, minor: 100_00 })];
    expect(news({ settlements })).toEqual({ what: 'paid', about: 10, on: '2026-03-15', minor: 500_00 });
    expect(news({ settlements, told: [{ what: 'paid', about: 10 }] })).toBeUndefined();
  });

  it('nobody is told while something is late, of payments in time, of old ones, or of credit notes', () => {
    const position = owing({ id: 3, dueDate: '2026-03-02' });
    expect(news({ position, settlements: [paid()] })).toBeUndefined();
    for (const other of [paid({ paidOn: '2026-03-02' }), paid({ paidOn: '2026-03-10' }), paid({ by: 'credit_note' })])
      expect(news({ settlements: [other] })).toBeUndefined();
    expect(news({ settlements: undefined })).toBeUndefined();
  });
});
