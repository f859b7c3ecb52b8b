import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { always } from '../testing/always.ts';
import { aCredit, aPosition, aReceivable, TODAY } from '../testing/builders.ts';
import { type AgingCustomer, agingTables } from './aging-table.ts';

const owing = (amount: number, daysLate: number, currency = 'BRL') =>
  aReceivable({ amount, currency, dueDate: addDays(TODAY, -daysLate) });
const customer = (customerId: number, lines: ReturnType<typeof owing>[], disputed: number[] = []): AgingCustomer => ({
  customerId,
  position: aPosition(lines, [], { disputed: new Set(disputed) }),
});

const none = { not_due: 0, '1_30': 0, '31_60': 0, '61_90': 0, '91_180': 0, over_180: 0 };

it('has a row for each customer, with its disputed part flagged inside', () => {
  const contested = owing(300_00, 40);
  const [table] = agingTables([
    customer(1, [owing(100_00, 12), owing(50_00, -9), contested, owing(200_00, 45)], [contested.id]),
    customer(2, [owing(700_00, 200)]),
  ]);
  expect(table?.currency).toBe('BRL');
  expect(table?.rows).toEqual([
    {
      customerId: 1,
      buckets: { ...none, not_due: 50_00, '1_30': 100_00, '31_60': 500_00 },
      disputed: { ...none, '31_60': 300_00 },
      credit: 0,
      total: 650_00,
    },
    { customerId: 2, buckets: { ...none, over_180: 700_00 }, disputed: none, credit: 0, total: 700_00 },
  ]);
  expect(table?.totals).toEqual({
    buckets: { ...none, not_due: 50_00, '1_30': 100_00, '31_60': 500_00, over_180: 700_00 },
    disputed: { ...none, '31_60': 300_00 },
    credit: 0,
    total: 1350_00,
  });
});

it('keeps credits beyond all debts in a column of their own', () => {
  const [table] = agingTables([customer(1, [owing(100_00, 12), aCredit(250_00)]), customer(2, [owing(400_00, 12)])]);
  expect(table?.rows[0]).toMatchObject({ customerId: 1, buckets: none, credit: 150_00, total: -150_00 });
  expect(table?.totals).toMatchObject({ buckets: { ...none, '1_30': 400_00 }, credit: 150_00, total: 250_00 });
});

it('has a table for each currency, and a row only where there is something', () => {
  const tables = agingTables([
    customer(1, [owing(100_00, 12), owing(70_00, 12, 'USD'), aCredit(90_00, { currency: 'USD' })]),
    customer(2, [owing(10_00, 3)]),
    customer(3, []),
  ]);
  expect(tables.map(({ currency, rows, totals }) => [currency, rows.length, totals.total])).toEqual([
    ['BRL', 2, 110_00],
    ['USD', 1, -20_00],
  ]);
});

const line = fc.record({
  customerId: fc.integer({ min: 1, max: 5 }),
  amount: fc.integer({ min: 1, max: 1e7 }),
  credit: fc.boolean(),
  daysLate: fc.integer({ min: -60, max: 400 }),
  currency: fc.constantFrom('BRL', 'USD'),
  disputed: fc.boolean(),
});

it(
  'adds up to what is open in the books: rows to totals, buckets less credit to the total',
  always([fc.array(line, { maxLength: 25 })], (drawn) => {
    const lines = drawn.map(({ amount, credit, daysLate, currency, customerId, disputed }) => ({
      receivable: credit
        ? aCredit(amount, { currency, customerId })
        : { ...owing(amount, daysLate, currency), customerId },
      disputed,
    }));
    const customers = [1, 2, 3, 4, 5].map((id) => {
      const own = lines.filter(({ receivable }) => receivable.customerId === id);
      const disputed = own.filter((of) => of.disputed).map(({ receivable }) => receivable.id);
      return customer(
        id,
        own.map(({ receivable }) => receivable),
        disputed,
      );
    });
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
    for (const { currency, rows, totals } of agingTables(customers)) {
      const booked = lines.filter(({ receivable }) => receivable.residual.currency === currency);
      expect(totals.total).toBe(sum(booked.map(({ receivable }) => receivable.residual.minor)));
      expect(totals.total).toBe(sum(rows.map(({ total }) => total)));
      for (const columns of [...rows, totals]) {
        expect(sum(Object.values(columns.buckets)) - columns.credit).toBe(columns.total);
        expect(sum(Object.values(columns.disputed))).toBeLessThanOrEqual(sum(Object.values(columns.buckets)));
      }
    }
  }),
);
