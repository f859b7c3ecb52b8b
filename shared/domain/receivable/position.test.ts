import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { always } from '../testing/always.ts';
import { aCalendar, aClearingPayment, aCredit, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { positionOf } from './position.ts';

const brl = (minor: number) => ({ currency: 'BRL', minor });

describe('what a customer owes', () => {
  it('tells late from not due, oldest first', () => {
    const position = aPosition([
      aReceivable({ dueDate: '2026-03-30', amount: 700_00 }),
      aReceivable({ dueDate: '2026-03-10', amount: 200_00 }),
      aReceivable({ dueDate: '2026-01-28', amount: 100_00 }),
    ]);
    expect(position.overdue).toEqual([brl(300_00)]);
    expect(position.notDue).toEqual([brl(700_00)]);
    expect(position.items.map(({ daysLate }) => daysLate)).toEqual([47, 6, 0]);
  });

  it('ages each instalment by its own date, so 30/60/90 is late after the first', () => {
    const position = aPosition([
      aReceivable({ dueDate: '2026-03-10', amount: 100_00 }),
      aReceivable({ dueDate: '2026-04-09', amount: 100_00 }),
      aReceivable({ dueDate: '2026-05-09', amount: 100_00 }),
    ]);
    expect(position.overdue).toEqual([brl(100_00)]);
    expect(position.notDue).toEqual([brl(200_00)]);
  });

  it('puts the largest first where due dates tie', () => {
    const position = aPosition([aReceivable({ amount: 10_00 }), aReceivable({ amount: 90_00 })]);
    expect(position.items.map(({ open }) => open.minor)).toEqual([90_00, 10_00]);
  });

  it('nets unapplied credits from the oldest debt and shows them', () => {
    const position = aPosition([aReceivable({ amount: 1000_00 }), aCredit(400_00)]);
    expect(position.overdue).toEqual([brl(600_00)]);
    expect(position.unapplied).toEqual([brl(400_00)]);
    expect(position.credit).toEqual([]);
  });

  it('owes nothing when credits exceed debts, and keeps the rest as credit', () => {
    const position = aPosition([aReceivable({ amount: 300_00 }), aCredit(450_00)]);
    expect(position.items).toEqual([]);
    expect(position.overdue).toEqual([]);
    expect(position.credit).toEqual([brl(150_00)]);
  });

  it('keeps currencies apart and compares each in company currency', () => {
    const position = aPosition([
      aReceivable({ amount: 100_00, currency: 'USD', companyAmount: 540_00 }),
      aReceivable({ amount: 250_00 }),
    ]);
    expect(position.overdue).toEqual([{ currency: 'USD', minor: 100_00 }, brl(250_00)]);
    expect(position.items.map(({ eligible }) => eligible)).toEqual([brl(540_00), brl(250_00)]);
  });

  it('scales the company amount with what netting leaves', () => {
    const [item] = aPosition([
      aReceivable({ amount: 100_00, currency: 'USD', companyAmount: 540_00 }),
      aCredit(25_00, { currency: 'USD', companyAmount: -130_00 }),
    ]).items;
    expect(item?.open).toEqual({ currency: 'USD', minor: 75_00 });
    expect(item?.eligible).toEqual(brl(405_00));
  });

  it('leaves out miscellaneous entries without a due date, but not invoices without one', () => {
    const document = { id: 1, name: 'DIV/1', type: 'entry' as const };
    expect(aPosition([aReceivable({ dueDate: undefined, document })]).items).toEqual([]);
    const [invoice] = aPosition([aReceivable({ dueDate: undefined, entryDate: '2026-03-03' })]).items;
    expect(invoice?.dueDate).toBe('2026-03-03');
  });

  it('counts them from the day they were entered where a setting says so', () => {
    const document = { id: 1, name: 'DIV/1', type: 'entry' as const };
    const entry = aReceivable({ dueDate: undefined, entryDate: '2026-03-03', document });
    const [item] = aPosition([entry], [], { miscellaneousEntries: 'all' }).items;
    expect(item).toMatchObject({ dueDate: '2026-03-03', daysLate: 13 });
  });

  it('counts miscellaneous entries that have a due date', () => {
    const document = { id: 1, name: 'DIV/1', type: 'entry' as const };
    expect(aPosition([aReceivable({ document })]).items).toHaveLength(1);
  });

  it('keeps the order of the books where due date and amount tie', () => {
    const [first, second] = [aReceivable(), aReceivable()];
    expect(aPosition([second, first]).items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('lists what the CRM excludes and counts it nowhere', () => {
    const position = aPosition([aReceivable({ excluded: true }), aCredit(10_00, { excluded: true })]);
    expect(position.overdue).toEqual([]);
    expect(position.credit).toEqual([]);
    expect(position.excluded).toHaveLength(1);
    const [later, sooner] = [aReceivable({ excluded: true }), aReceivable({ excluded: true, dueDate: '2026-01-05' })];
    expect(aPosition([later, sooner]).excluded.map(({ id }) => id)).toEqual([sooner.id, later.id]);
  });
});

describe('what is in dispute', () => {
  it('is owed and flagged, and nothing of it is eligible', () => {
    const [disputed, accepted] = [aReceivable({ amount: 300_00 }), aReceivable({ amount: 200_00 })];
    const position = aPosition([disputed, accepted], [], { disputed: new Set([disputed.id]) });
    expect(position.overdue).toEqual([brl(500_00)]);
    expect(position.items).toMatchObject([
      { disputed: true, open: brl(300_00), eligible: brl(0) },
      { disputed: false, open: brl(200_00), eligible: brl(200_00) },
    ]);
  });

  it('is netted in its turn, the oldest debt first', () => {
    const oldest = aReceivable({ amount: 300_00, dueDate: '2026-01-05' });
    const position = aPosition([aReceivable({ amount: 200_00 }), oldest, aCredit(250_00)], [], {
      disputed: new Set([oldest.id]),
    });
    expect(position.items).toMatchObject([
      { disputed: true, open: brl(50_00) },
      { disputed: false, open: brl(200_00) },
    ]);
  });

  it('is flagged among what the CRM excludes too', () => {
    const excluded = aReceivable({ excluded: true });
    const settings = { disputed: new Set([excluded.id]) };
    expect(aPosition([excluded], [], settings).excluded).toMatchObject([{ disputed: true }]);
  });
});

describe('a payment on its way', () => {
  it('covers the debt for two business days, then the debt speaks again', () => {
    const debt = aReceivable({ amount: 1000_00 });
    const onFriday = aClearingPayment(1000_00, '2026-03-13');
    const at = (today: typeof TODAY) =>
      positionOf({ receivables: [debt], clearingPayments: [onFriday], today, calendar: aCalendar() });
    expect(at('2026-03-17').items[0]?.eligible.minor).toBe(0);
    expect(at('2026-03-18').items[0]?.eligible.minor).toBe(1000_00);
    expect(at('2026-03-18').clearing).toEqual([brl(1000_00)]);
  });

  it('covers what is accepted before what is in dispute', () => {
    const oldest = aReceivable({ amount: 300_00, dueDate: '2026-01-05' });
    const settings = { disputed: new Set([oldest.id]) };
    const payments = [aClearingPayment(250_00, TODAY)];
    expect(aPosition([oldest, aReceivable({ amount: 200_00 })], payments, settings).items).toMatchObject([
      { disputed: true, clearing: brl(50_00) },
      { disputed: false, clearing: brl(200_00), eligible: brl(0) },
    ]);
  });

  it('does not lower what is owed, only what is chased', () => {
    const position = aPosition([aReceivable({ amount: 1000_00 })], [aClearingPayment(300_00, TODAY)]);
    expect(position.overdue).toEqual([brl(1000_00)]);
    expect(position.items[0]?.clearing).toEqual(brl(300_00));
    expect(position.items[0]?.eligible).toEqual(brl(700_00));
  });
});

const lines = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 1e7 }),
    credit: fc.boolean(),
    dueIn: fc.integer({ min: -400, max: 90 }),
  }),
  { maxLength: 25 },
);

it(
  'overdue, not due and credit add up to the books',
  always([lines], (drawn) => {
    const receivables = drawn.map(({ amount, credit, dueIn }) =>
      credit ? aCredit(amount) : aReceivable({ amount, dueDate: addDays(TODAY, dueIn) }),
    );
    const position = aPosition(receivables);
    const sum = (amounts: readonly { minor: number }[]) => amounts.reduce((total, { minor }) => total + minor, 0);
    const books = sum(receivables.map(({ residual }) => residual));
    expect(sum(position.overdue) + sum(position.notDue) - sum(position.credit)).toBe(books);
    expect(sum(position.items.map(({ open }) => open))).toBe(sum(position.overdue) + sum(position.notDue));
  }),
);
