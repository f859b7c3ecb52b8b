import { describe, expect, it } from 'vitest';
import { AgingReport, Portfolio } from '../../shared/contract/portfolio.ts';
import { aReceivable } from '../../shared/domain/testing/builders.ts';
import { aSession, someDeps } from '../../test/support/deps.ts';
import { aCrm, aCustomer } from '../../test/support/fake-crm.ts';
import { ledgerOf } from '../../test/support/ledger.ts';
import { aStoredReminder } from '../../test/support/stored.ts';
import { CrmError } from '../crm/crm.ts';
import { readAging } from './read-aging.ts';
import { readPortfolio } from './read-portfolio.ts';

const paid = (id: number, dueDate: `${number}-${number}-${number}`, paidOn: typeof dueDate, minor: number) =>
  ({ id, companyId: 1, partnerId: 7, documentId: id, dueDate, paidOn, minor, by: 'payment' }) as const;

/** Two customers; today is Monday, 16 March 2026. */
const books = () =>
  aCrm({
    customers: [aCustomer(), aCustomer({ id: 8, name: 'Padaria Sol' })],
    receivables: [
      aReceivable({ amount: 600_00, dueDate: '2026-03-02' }),
      aReceivable({ amount: 900_00, dueDate: '2026-03-30' }),
      aReceivable({ amount: 300_00, dueDate: '2025-11-10', customerId: 8 }),
      aReceivable({ amount: 50_00, currency: 'USD', companyAmount: 250_00, dueDate: '2026-03-20', customerId: 8 }),
    ],
    settlements: [
      paid(1, '2025-11-05', '2025-11-20', 700_00),
      paid(2, '2026-02-10', '2026-02-20', 1000_00),
      paid(3, '2026-03-05', '2026-03-05', 500_00),
    ],
    billing: [
      { companyId: 1, month: '2026-03', minor: 1600_00 },
      { companyId: 1, month: '2026-02', minor: 1000_00 },
    ],
  });

describe('a company’s portfolio', () => {
  it('is every figure by its definition', async () => {
    const deps = await someDeps(books());
    const figures = Portfolio.parse(await readPortfolio(deps)(aSession(), 1));
    expect(figures).toMatchObject({
      companyId: 1,
      currency: 'BRL',
      stale: false,
      customers: 2,
      open: 2050_00,
      overdue: 900_00,
      // 1,600 of March's 16 days, then 450 of February's 1,000 in 28 days.
      dso: { kind: 'exactly', days: 16 + (28 * 450) / 1000 },
      // 1,150 of March's 1,600.
      bestPossibleDso: { kind: 'exactly', days: (16 * 1150) / 1600 },
      delinquencyRate: 900 / 2050,
      // Due in November: 1,000, of which 700 were paid within 90 days.
      atRiskRate: 0.3,
    });
    // From January: 950 open then + 2,600 − 2,050 of 950 + 2,600 − 1,150.
    expect(figures.collectionEffectiveness).toBeCloseTo(1500 / 2400);
    expect(figures.averageDaysDelinquent?.days).toBeCloseTo(28.6 - 11.5);
    expect(figures.promiseKeptRate).toBeUndefined();
    expect(figures.expectedReceipts.weeks[0]).toEqual({
      monday: '2026-03-16',
      totals: [
        { currency: 'BRL', minor: 900_00 },
        { currency: 'USD', minor: 50_00 },
      ],
    });
  });

  it('has no figure that needs what was invoiced while that may not be read', async () => {
    const crm = books();
    crm.failNext('billedByMonth', new CrmError('access_denied', 'no'));
    const deps = await someDeps(crm);
    const figures = await readPortfolio(deps)(aSession(), 1);
    expect(figures).toMatchObject({ open: 2050_00 });
    for (const figure of ['dso', 'bestPossibleDso', 'averageDaysDelinquent', 'collectionEffectiveness']) {
      expect(figures).not.toHaveProperty(figure);
    }
  });

  it('counts who paid within a week of a reminder', async () => {
    const deps = await someDeps(books());
    await deps.store.queueReminder(aStoredReminder({ id: 'a', key: 'a', queuedAt: '2026-02-16T12:00:00.000Z' }));
    await deps.store.queueReminder(aStoredReminder({ id: 'b', key: 'b', queuedAt: '2026-01-16T12:00:00.000Z' }));
    expect(await readPortfolio(deps)(aSession(), 1)).toMatchObject({ recoveryRate: 0.5 });
  });

  it('is said to be unread, not empty, before the first reading', async () => {
    const crm = books();
    const deps = { ...(await someDeps(crm)), ...ledgerOf(crm) };
    await expect(readPortfolio(deps)(aSession(), 1)).rejects.toMatchObject({ code: 'not_read_yet' });
    await expect(readAging(deps)(aSession(), 1)).rejects.toMatchObject({ code: 'not_read_yet' });
  });

  it('is nobody’s who does not belong to the company', async () => {
    const deps = await someDeps(books());
    await expect(readPortfolio(deps)(aSession({ companyIds: [2] }), 1)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('a company’s aging', () => {
  it('is a table per currency, the largest debt first, and adds up', async () => {
    const deps = await someDeps(books());
    const { tables } = AgingReport.parse(await readAging(deps)(aSession(), 1));
    const [brl, usd] = tables;
    expect(brl?.rows.map(({ customerName, total }) => [customerName, total])).toEqual([
      ['Metalúrgica Ipê Amarelo Ltda', 1500_00],
      ['Padaria Sol', 300_00],
    ]);
    expect(brl?.totals).toMatchObject({
      total: 1800_00,
      buckets: { not_due: 900_00, '1_30': 600_00, '91_180': 300_00 },
    });
    expect(usd?.totals.total).toBe(50_00);
  });

  it('leaves rows out beyond two hundred, and says how many', async () => {
    const crm = aCrm({
      customers: Array.from({ length: 230 }, (_, index) => aCustomer({ id: index + 1 })),
      receivables: Array.from({ length: 230 }, (_, index) => aReceivable({ customerId: index + 1, amount: index + 1 })),
    });
    const { tables } = await readAging(await someDeps(crm))(aSession(), 1);
    expect(tables[0]?.rows).toHaveLength(200);
    expect(tables[0]).toMatchObject({ more: 30, totals: { total: (230 * 231) / 2 } });
    expect(tables[0]?.rows[0]?.total).toBe(230);
  });
});
