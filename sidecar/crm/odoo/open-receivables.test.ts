import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { openReceivables } from './open-receivables.ts';

const aLine = (over: object = {}) => ({
  id: 100,
  move_id: 10,
  move_name: 'FAT/2026/0010',
  partner_id: 5,
  company_id: 1,
  currency_id: 1,
  date: '2026-03-02',
  date_maturity: '2026-04-01',
  amount_residual: 1234.56,
  amount_residual_currency: 1234.56,
  payment_id: false,
  statement_line_id: false,
  no_followup: false,
  ...over,
});

async function read(line: object, { moveType = 'out_invoice', partners = [] as readonly object[] } = {}) {
  const { session, calls } = anOdooSession({
    rows: {
      'account.move.line': [aLine(line)],
      'account.move': [{ id: 10, move_type: moveType }],
      'res.partner': partners,
    },
  });
  const [receivable] = await openReceivables(session, [5]);
  return { receivable, calls };
}

describe('an open line', () => {
  it('is read in one request and its entry’s type in another, and money in minor units', async () => {
    const { receivable, calls } = await read({});
    expect(receivable).toEqual({
      id: 100,
      document: { id: 10, name: 'FAT/2026/0010', type: 'invoice' },
      customerId: 5,
      companyId: 1,
      dueDate: '2026-04-01',
      entryDate: '2026-03-02',
      residual: { currency: 'BRL', minor: 123_456 },
      companyResidual: { currency: 'BRL', minor: 123_456 },
      excluded: false,
    });
    const ofTheBooks = calls.filter(({ model }) => model.startsWith('account.'));
    expect(ofTheBooks.map(({ model }) => model)).toEqual(['account.move.line', 'account.move']);
  });

  it('of a contact is its commercial partner’s', async () => {
    const { receivable } = await read(
      { partner_id: 6 },
      { partners: [{ id: 6, commercial_partner_id: 5, company_id: false }] },
    );
    expect(receivable?.customerId).toBe(5);
  });

  it.each([
    ['out_invoice', {}, 'invoice'],
    ['out_receipt', {}, 'invoice'],
    ['out_refund', {}, 'credit_note'],
    ['entry', {}, 'entry'],
    ['entry', { payment_id: 9 }, 'payment'],
    ['entry', { statement_line_id: [9, 'BNK'] }, 'payment'],
    ['in_invoice', {}, 'entry'],
    ['something_new', {}, 'entry'],
  ])('of type %s with %o belongs to a document of type %s', async (moveType, over, type) => {
    const { receivable } = await read(over, { moveType });
    expect(receivable?.document.type).toBe(type);
  });

  it('without a currency of its own is in the company’s', async () => {
    const { receivable } = await read({ currency_id: false, amount_residual_currency: 0 });
    expect(receivable?.residual).toEqual({ currency: 'BRL', minor: 123_456 });
  });

  it('is excluded as the CRM marks it, but only while it is a debt', async () => {
    expect((await read({ no_followup: true })).receivable?.excluded).toBe(true);
    const credit = { no_followup: true, amount_residual: -10, amount_residual_currency: -10 };
    expect((await read(credit)).receivable?.excluded).toBe(false);
    const paidAtAnotherRate = { no_followup: true, amount_residual: 0, amount_residual_currency: 3.04 };
    expect((await read(paidAtAnotherRate)).receivable?.excluded).toBe(true);
  });

  it('in a currency the CRM does not have is an error, not a guess', async () => {
    await expect(read({ currency_id: 99 })).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
