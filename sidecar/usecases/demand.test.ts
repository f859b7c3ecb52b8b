import { describe, expect, it } from 'vitest';
import { NO_COMMITMENTS } from '../../shared/domain/commitment/commitments.ts';
import type { Position } from '../../shared/domain/receivable/position.ts';
import { severityOf } from '../../shared/domain/severity/severity.ts';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/severity/thresholds.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../../shared/domain/testing/builders.ts';
import { blockedByBooks, demandOf } from './demand.ts';

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

  it('leaves out what is in dispute, late or not', () => {
    const disputed = [aReceivable(), aReceivable({ dueDate: TODAY })];
    const late = aReceivable({ amount: 500_00 });
    const settings = { disputed: new Set(disputed.map(({ id }) => id)) };
    const { items, totals, dueSoon } = demandOf(aPosition([...disputed, late], [], settings), TODAY, 5);
    expect(items.map(({ id }) => id)).toEqual([late.id]);
    expect(totals).toEqual(brl(500_00));
    expect(dueSoon).toEqual([]);
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

describe('the books forbid a reminder', () => {
  const block = (position: Position) =>
    blockedByBooks(
      position,
      severityOf({
        position,
        thresholds: DEFAULT_THRESHOLDS,
        creditLimit: undefined,
        companyCurrency: 'BRL',
        commitments: NO_COMMITMENTS,
        today: TODAY,
      }),
    );
  const late = aReceivable({ amount: 500_00 });
  const disputed = { disputed: new Set([late.id]) };
  const paid = [aClearingPayment(500_00, TODAY)];

  it.each([
    ['of nothing late', aPosition([aReceivable({ dueDate: TODAY })]), 'nothing_overdue'],
    ['of what is on its way', aPosition([late], paid), 'payment_clearing'],
    ['of what is in dispute', aPosition([late], [], disputed), 'disputed'],
    [
      'of a dispute beside a payment',
      aPosition([aReceivable({ amount: 500_00 }), late], paid, disputed),
      'payment_clearing',
    ],
    ['of too little', aPosition([aReceivable({ amount: 49_99 })]), 'below_tolerance'],
    ['of too little beside a payment', aPosition([late, aReceivable({ amount: 49_99 })], paid), 'below_tolerance'],
  ])('%s', (_, position, reason) => {
    expect(block(position)).toBe(reason);
  });

  it('but none of what is late and accepted', () => {
    expect(block(aPosition([late, aReceivable({ amount: 50_00 })], [], disputed))).toBeNull();
  });
});
