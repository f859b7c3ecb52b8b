import { describe, expect, it } from 'vitest';
import type { Receivable } from '../../../shared/domain/receivable/receivable.ts';
import { dataset } from '../../dataset/dataset.ts';
import { dayFromToday, type ExpectedLine, expectedLines, rootOf } from './expected-debts.ts';
import type { Suite } from './suite.ts';

const roots = [...new Set(dataset.customers.map(({ key }) => rootOf(key)))];

export function describeDebts(suite: Suite): void {
  const idOf = (key: string) => suite.held.ids.customer(key);
  const linesOf = async (...keys: string[]) => suite.crm.openReceivables(keys.map(idOf));

  describe('tells who owes what:', () => {
    it('every customer of the data set, to the cent and the day', async () => {
      const lines = await linesOf(...roots);
      expect(inOrder(lines.map(comparable))).toEqual(inOrder(expectedLines(suite.held)));
      expect(lines.length).toBeGreaterThan(40);
    });

    it.each(roots)('%s, asked about alone', async (key) => {
      const expected = expectedLines(suite.held).filter(({ customerId }) => customerId === idOf(key));
      expect(inOrder((await linesOf(key)).map(comparable))).toEqual(inOrder(expected));
    });

    it('each document by the name it has in its company', async () => {
      const lines = await linesOf(...roots);
      const documents = new Set(lines.map(({ document }) => document.id));
      const names = new Set(lines.map(({ companyId, document }) => `${companyId} ${document.name}`));
      expect(names.size).toBe(documents.size);
      for (const { document } of lines) expect(document.name).toMatch(/\w+\/\d+/);
    });

    it('each line once, with a date of entry in the past', async () => {
      const lines = await linesOf(...roots);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const { entryDate } of lines) expect(entryDate < dayFromToday(0)).toBe(true);
    });

    it('nothing when nobody is asked about', async () => {
      expect(await suite.crm.openReceivables([])).toEqual([]);
      expect(await suite.crm.clearingPayments([])).toEqual([]);
    });

    it('payments on their way, where the version knows such', async () => {
      const onTheirWay = dataset.payments.filter(({ state }) => state === 'in-process');
      const expected = onTheirWay.map(({ customer, company, amount, paidIn }) => ({
        id: expect.any(Number),
        customerId: idOf(customer),
        companyId: suite.held.ids.company(company),
        date: dayFromToday(paidIn),
        amount: { currency: 'BRL', minor: Math.round(amount * 100) },
      }));
      expect(expected).not.toHaveLength(0);
      expect(await suite.crm.clearingPayments(roots.map(idOf))).toEqual(suite.held.major >= 18 ? expected : []);
    });
  });
}

function comparable({ document, residual, companyResidual, ...line }: Receivable): ExpectedLine {
  const named = document.type === 'invoice' || document.type === 'credit_note';
  expect(companyResidual.currency).toBe('BRL');
  return {
    customerId: line.customerId,
    companyId: line.companyId,
    type: document.type,
    documentId: named ? document.id : undefined,
    dueDate: residual.minor > 0 ? line.dueDate : undefined,
    currency: residual.currency,
    residual: residual.minor,
    companyResidual: companyResidual.minor,
    excluded: line.excluded,
  };
}

const inOrder = (lines: readonly ExpectedLine[]): string[] =>
  lines
    .map((line) =>
      [
        line.customerId,
        line.companyId,
        line.type,
        line.documentId,
        line.dueDate,
        line.currency,
        line.residual,
        line.companyResidual,
        line.excluded ? 'excluded' : '',
      ].join(' '),
    )
    .sort();
