import { describe, expect, it } from 'vitest';
import type { Position } from '../../shared/domain/receivable/position.ts';
import { DEFAULT_THRESHOLDS } from '../../shared/domain/severity/thresholds.ts';
import { aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../../shared/domain/testing/builders.ts';
import { NOTHING_UNSENT } from './asking-conditions.ts';
import { blockedByBooks, type DemandStep, demandOf } from './demand.ts';

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

describe('what a step before the due date announces', () => {
  const late = aReceivable({ dueDate: '2026-03-02' });
  const today = aReceivable({ amount: 300_00, dueDate: TODAY });
  const later = aReceivable({ amount: 500_00, dueDate: '2026-03-30' });
  const announced = (debtIds: number[], position = aPosition([late, today, later])) =>
    demandOf(position, TODAY, 5, { occasion: 'before_due', debtIds });
  const idsOf = ({ items }: { items: readonly { id: number }[] }) => items.map(({ id }) => id);

  it('is what it was planned for, however far ahead, but for what is late by now', () => {
    expect(announced([late.id, later.id])).toMatchObject({ totals: brl(500_00), dueSoon: [], credits: [] });
    expect(idsOf(announced([late.id, later.id]))).toEqual([later.id]);
  });

  it('is what is due soon where it names nothing', () => {
    expect(idsOf(announced([]))).toEqual([today.id]);
  });

  it('is nothing else once what it was planned for was paid', () => {
    expect(idsOf(announced([999_999]))).toEqual([]);
  });

  it('is less what is in dispute and what a payment on its way covers', () => {
    const disputed = { disputed: new Set([later.id]) };
    expect(idsOf(announced([today.id, later.id], aPosition([today, later], [], disputed)))).toEqual([today.id]);
    const partly = announced([today.id], aPosition([today], [aClearingPayment(100_00, '2026-03-13')]));
    expect(partly).toMatchObject({ totals: brl(200_00), clearing: brl(100_00) });
  });

  it('shows credits only where nothing late took them', () => {
    expect(announced([], aPosition([today, aCredit(100_00)])).credits).toEqual(brl(100_00));
    expect(announced([], aPosition([late, today, aCredit(100_00)])).credits).toEqual([]);
  });
});

it('thanks speak of no amount at all', () => {
  const position = aPosition([aReceivable({ dueDate: '2026-03-20' }), aCredit(100_00)]);
  expect(demandOf(position, TODAY, 5, { occasion: 'paid', debtIds: [] })).toEqual({
    items: [],
    totals: [],
    credits: [],
    clearing: [],
    dueSoon: [],
  });
});

describe('the books forbid a reminder', () => {
  const withoutUnsent = (position: Position, unsent: ReadonlySet<number>): Position => ({
    ...position,
    items: position.items.filter(({ document }) => !unsent.has(document.id)),
  });
  const block = (position: Position, step?: DemandStep, unsent = NOTHING_UNSENT) =>
    blockedByBooks(step?.occasion ?? 'overdue', {
      position,
      demand: demandOf(withoutUnsent(position, unsent), TODAY, 5, step),
      tolerance: DEFAULT_THRESHOLDS.tolerance,
      unsent,
    });
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

  it.each<[string, Position, DemandStep['occasion'], string | null]>([
    ['to announce nothing', aPosition([late]), 'before_due', 'nothing_coming_due'],
    [
      'to announce too little',
      aPosition([aReceivable({ amount: 49_99, dueDate: TODAY })]),
      'before_due',
      'below_tolerance',
    ],
    ['nothing of what is due soon', aPosition([aReceivable({ amount: 50_00, dueDate: TODAY })]), 'before_due', null],
    ['to thank while something is late', aPosition([late]), 'paid', 'still_overdue'],
    ['to thank while what is late is in dispute', aPosition([late], [], disputed), 'paid', 'still_overdue'],
    ['to thank while a payment is on its way', aPosition([late], paid), 'paid', 'still_overdue'],
    ['nothing of thanks once all late is paid', aPosition([aReceivable({ dueDate: TODAY })]), 'paid', null],
  ])('%s', (_, position, occasion, reason) => {
    expect(block(position, { occasion, debtIds: [] })).toBe(reason);
  });

  describe('while an invoice was never sent', () => {
    const unsent = new Set([late.document.id]);
    const due = aReceivable({ dueDate: TODAY });
    const announced = { occasion: 'before_due', debtIds: [] } as const;

    it.each<[string, Position, DemandStep | undefined, string | null]>([
      ['that is all there is', aPosition([late]), undefined, 'invoice_never_sent'],
      [
        'beside what is in dispute',
        aPosition([late, due], [], { disputed: new Set([due.id]) }),
        undefined,
        'invoice_never_sent',
      ],
      [
        'beside too little that was sent',
        aPosition([late, aReceivable({ amount: 49_99 })]),
        undefined,
        'below_tolerance',
      ],
      ['that is itself in dispute', aPosition([late], [], disputed), undefined, 'disputed'],
      ['that a payment on its way covers', aPosition([late], paid), undefined, 'payment_clearing'],
      ['but not beside one that was', aPosition([late, aReceivable()]), undefined, null],
      ['nor when nothing is announced', aPosition([late]), announced, 'nothing_coming_due'],
    ])('%s', (_, position, step, reason) => {
      expect(block(position, step, unsent)).toBe(reason);
    });

    it('that would be announced', () => {
      expect(block(aPosition([due]), announced, new Set([due.document.id]))).toBe('invoice_never_sent');
    });
  });
});
