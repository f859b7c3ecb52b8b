import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { matches } from './matches.ts';

const aMatch = (over: object = {}) => ({
  id: 9,
  debit_move_id: 100,
  credit_move_id: 200,
  amount: 1234.56,
  max_date: '2026-04-08',
  ...over,
});
const anInvoice = (over: object = {}) => ({
  id: 100,
  move_id: 10,
  partner_id: 5,
  company_id: 2,
  date: '2026-03-02',
  date_maturity: '2026-04-01',
  ...over,
});
const aPayment = (over: object = {}) => ({
  id: 200,
  move_id: 20,
  journal_id: 1,
  date: '2026-04-08',
  payment_id: 3 as unknown,
  statement_line_id: false as unknown,
  ...over,
});
const JOURNALS = [
  { id: 1, type: 'sale' },
  { id: 2, type: 'bank' },
  { id: 3, type: 'general' },
];

interface Books {
  readonly match?: object;
  readonly debts?: readonly object[];
  readonly credits?: readonly ReturnType<typeof aPayment>[];
  readonly creditType?: string;
}

/** An Odoo that finds, of the credits, what is asked for: those of some ids, and those that are no payment. */
async function read({ match = {}, debts = [anInvoice()], credits = [aPayment()], creditType = 'entry' }: Books = {}) {
  const { session, calls } = anOdooSession({
    rows: {
      'account.partial.reconcile': [aMatch(match)],
      'account.move.line': ({ kwargs }) => {
        const domain = kwargs?.domain as [unknown, unknown, [string, string, number[]]];
        if (domain[1] !== '|') return debts;
        const dated = domain[2][2];
        return credits.filter((line) => dated.includes(line.id) || !(line.payment_id || line.statement_line_id));
      },
      'account.journal': JOURNALS,
      'account.move': [{ id: 20, move_type: creditType }],
    },
  });
  const [found] = await matches(session, '2026-01-01', { after: 0, limit: 10 });
  return { found, settlement: found?.settlement, models: calls.map(({ model }) => model) };
}

describe('a settlement', () => {
  it('is a payment laid on an invoice, in the company’s currency', async () => {
    const { settlement, models } = await read();
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
    ['a payment', { payment_id: 3 }, 'entry', 'payment'],
    ['a line of a bank statement', { payment_id: false, statement_line_id: [4, 'BNK'] }, 'entry', 'payment'],
    ['an entry in the bank’s journal', { payment_id: false, journal_id: 2 }, 'entry', 'payment'],
    ['a miscellaneous entry', { payment_id: false, journal_id: 3 }, 'entry', 'credit_note'],
    ['a credit note', { payment_id: false }, 'out_refund', 'credit_note'],
    ['a credit note in a journal of money', { payment_id: false, journal_id: 2 }, 'out_refund', 'credit_note'],
  ])('by %s, %o of type %s, is by %s', async (_, credit, creditType, by) => {
    expect((await read({ credits: [aPayment(credit)], creditType })).settlement?.by).toBe(by);
  });

  it.each([
    ['after the due date', '2026-04-08', '2026-03-02', '2026-04-01', '2026-04-08'],
    ['before the due date', '2026-03-20', '2026-03-02', '2026-04-01', '2026-03-20'],
    ['in advance counts on the day of the invoice', '2025-12-01', '2026-03-02', '2026-04-01', '2026-03-02'],
    ['in time for an invoice entered late', '2026-03-20', '2026-04-20', '2026-04-01', '2026-04-01'],
    ['late for an invoice entered later still', '2026-04-10', '2026-04-20', '2026-04-01', '2026-04-10'],
    ['without a due date is due on its day', '2026-03-01', '2026-03-02', false, '2026-03-02'],
  ])('%s, by a payment and by a credit note', async (_, paid, date, date_maturity, expected) => {
    for (const payment_id of [3, false]) {
      const { settlement } = await read({
        match: { max_date: paid > date ? paid : date },
        debts: [anInvoice({ date, date_maturity })],
        credits: [aPayment({ date: paid, payment_id })],
      });
      expect(settlement?.paidOn).toBe(expected);
      expect(settlement?.dueDate).toBe(date_maturity || date);
    }
  });

  it('by a credit the account may not see is by a payment on the later of both days', async () => {
    expect((await read({ credits: [] })).settlement).toMatchObject({ paidOn: '2026-04-08', by: 'payment' });
  });
});

describe('a match', () => {
  it('that settles no customer’s debt is told all the same, to be counted', async () => {
    expect((await read({ debts: [] })).found).toEqual({ id: 9, settlement: undefined });
  });

  it('is looked for by what stands on it alone', async () => {
    const { session, calls } = anOdooSession();
    expect(await matches(session, '2026-01-01', { after: 7, limit: 10 })).toEqual([]);
    expect(calls.map(({ model }) => model)).not.toContain('account.move.line');
    expect(calls[0]?.kwargs).toMatchObject({ order: 'id', limit: 10 });
    expect(calls[0]?.kwargs?.domain).toContainEqual(['id', '>', 7]);
    expect(JSON.stringify(calls[0]?.kwargs?.domain)).not.toContain('_id.');
  });
});
