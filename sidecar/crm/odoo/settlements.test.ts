import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { settlements } from './settlements.ts';

const aPartial = (over: object = {}) => ({
  id: 9,
  debit_move_id: 100,
  credit_move_id: 200,
  amount: 1234.56,
  max_date: '2026-04-08',
  ...over,
});
const aSide = (over: object = {}) => ({
  move_id: 10,
  partner_id: 5,
  company_id: 2,
  journal_id: 1,
  date: '2026-03-02',
  date_maturity: '2026-04-01',
  payment_id: false,
  statement_line_id: false,
  move_type: 'out_invoice',
  ...over,
});
const anInvoice = (over: object = {}) => ({ id: 100, ...aSide(over) });
const aPayment = (over: object = {}) => ({
  id: 200,
  ...aSide({ move_id: 20, date: '2026-04-08', move_type: 'entry', payment_id: 3, ...over }),
});
const JOURNALS = [
  { id: 1, type: 'sale' },
  { id: 2, type: 'bank' },
  { id: 3, type: 'general' },
];

async function read(lines: readonly object[], version = '19.0', moves: readonly object[] = []) {
  const { session, calls } = anOdooSession({
    version,
    rows: {
      'account.partial.reconcile': [aPartial()],
      'account.move.line': lines,
      'account.journal': JOURNALS,
      'account.move': moves,
    },
  });
  const [settlement] = await settlements(session, '2026-01-01', { after: 0, limit: 10 });
  return { settlement, models: calls.map(({ model }) => model) };
}

describe('a settlement', () => {
  it('is a payment laid on an invoice, in the company’s currency', async () => {
    const { settlement, models } = await read([anInvoice(), aPayment()]);
    expect(settlement).toEqual({
      id: 9,
      documentId: 10,
      partnerId: 5,
      companyId: 2,
      dueDate: '2026-04-01',
      paidOn: '2026-04-08',
      minor: 123_456,
      by: 'payment',
    });
    expect(models).not.toContain('account.journal');
  });

  it.each([
    ['a payment', { payment_id: 3 }, 'payment'],
    ['a line of a bank statement', { payment_id: false, statement_line_id: [4, 'BNK'] }, 'payment'],
    ['an entry in the bank’s journal', { payment_id: false, journal_id: 2 }, 'payment'],
    ['a miscellaneous entry', { payment_id: false, journal_id: 3 }, 'credit_note'],
    ['a credit note', { payment_id: false, move_type: 'out_refund' }, 'credit_note'],
    [
      'a credit note in a journal of money',
      { payment_id: false, move_type: 'out_refund', journal_id: 2 },
      'credit_note',
    ],
  ])('by %s is by %o: %s', async (_, credit, by) => {
    expect((await read([anInvoice(), aPayment(credit)])).settlement?.by).toBe(by);
  });

  it('knows a credit note where lines do not know their entry’s type', async () => {
    const lines = [anInvoice(), aPayment({ payment_id: false, move_type: undefined })];
    const moves = [{ id: 20, move_type: 'out_refund' }];
    expect((await read(lines, '14.0', moves)).settlement?.by).toBe('credit_note');
  });

  it.each([
    ['after the due date', '2026-04-08', '2026-03-02', '2026-04-01', '2026-04-08'],
    ['before the due date', '2026-03-20', '2026-03-02', '2026-04-01', '2026-03-20'],
    ['in advance counts on the day of the invoice', '2025-12-01', '2026-03-02', '2026-04-01', '2026-03-02'],
    ['in time for an invoice entered late', '2026-03-20', '2026-04-20', '2026-04-01', '2026-04-01'],
    ['late for an invoice entered later still', '2026-04-10', '2026-04-20', '2026-04-01', '2026-04-10'],
    ['without a due date is due on its day', '2026-03-01', '2026-03-02', false, '2026-03-02'],
  ])('%s', async (_, paid, date, date_maturity, expected) => {
    const { settlement } = await read([anInvoice({ date, date_maturity }), aPayment({ date: paid })]);
    expect(settlement?.paidOn).toBe(expected);
    expect(settlement?.dueDate).toBe(date_maturity || date);
  });

  it('by a credit the account may not see is by a payment on the later of both days', async () => {
    expect((await read([anInvoice()])).settlement).toMatchObject({ paidOn: '2026-04-08', by: 'payment' });
  });

  it('undone between two reads is a passing fault, not a hole in the page', async () => {
    await expect(read([aPayment()])).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('asks nothing more of an empty page', async () => {
    const { session, calls } = anOdooSession();
    expect(await settlements(session, '2026-01-01', { after: 7, limit: 10 })).toEqual([]);
    expect(calls.map(({ model }) => model)).not.toContain('account.move.line');
    expect(calls[0]?.kwargs).toMatchObject({
      order: 'id',
      limit: 10,
      domain: expect.arrayContaining([['id', '>', 7]]),
    });
  });
});
