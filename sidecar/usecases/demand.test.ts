import { describe, expect, it } from 'vitest';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../../shared/domain/testing/builders.ts';
import { demandOf } from './demand.ts';

const brl = (minor: number) => [{ currency: 'BRL', minor }];

describe('what a reminder asks for', () => {
  it('is all that is late, net of credits, one total per currency', () => {
    const position = aPosition([
      aReceivable({ amount: 300_00, dueDate: '2026-02-02' }),
      aReceivable({ amount: 500_00, dueDate: '2026-03-02' }),
      aReceivable({ amount: 70_00, dueDate: '2026-03-03', currency: 'USD', companyAmount: 350_00 }),
      aReceivable({ amount: 900_00, dueDate: '2026-06-02' }),
      aCredit(100_00),
    ]);
    const { items, totals, credits } = demandOf(position, TODAY, 5);
    expect(items).toHaveLength(3);
    expect(totals).toEqual([...brl(700_00), { currency: 'USD', minor: 70_00 }]);
    expect(credits).toEqual(brl(100_00));
  });

  it('leaves out what a payment on its way covers, and says how much that is', () => {
    const covered = aReceivable({ amount: 300_00, dueDate: '2026-02-02' });
    const partly = aReceivable({ amount: 500_00, dueDate: '2026-03-02' });
    const { items, totals, clearing } = demandOf(
      aPosition([covered, partly], [aClearingPayment(400_00, '2026-03-13')]),
      TODAY,
      5,
    );
    expect(items.map(({ id }) => id)).toEqual([partly.id]);
    expect(totals).toEqual(brl(400_00));
    expect(clearing).toEqual(brl(100_00));
  });

  it('does not call a credit netted beyond the debt there is', () => {
    const position = aPosition([
      aReceivable({ amount: 300_00 }),
      aReceivable({ amount: 10_00, currency: 'USD', companyAmount: 50_00 }),
      aCredit(1_000_00),
    ]);
    expect(demandOf(position, TODAY, 5)).toMatchObject({
      credits: brl(300_00),
      totals: [{ currency: 'USD', minor: 10_00 }],
    });
  });

  it('announces what is due soon, and not what may still be paid in time after a weekend', () => {
    const today = aReceivable({ dueDate: TODAY });
    const soon = aReceivable({ dueDate: '2026-03-21' });
    const position = aPosition([
      aReceivable({ dueDate: '2026-03-14' }),
      today,
      soon,
      aReceivable({ dueDate: '2026-03-22' }),
    ]);
    const { items, dueSoon } = demandOf(position, TODAY, 5);
    expect(items).toEqual([]);
    expect(dueSoon.map(({ id }) => id)).toEqual([today.id, soon.id]);
  });
});
