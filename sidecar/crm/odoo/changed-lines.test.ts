import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { changedLines } from './changed-lines.ts';

const SINCE = '2026-03-16 12:00:00';
const CHANGES = [
  { id: 100, write_date: '2026-03-16 12:00:00' },
  { id: 101, write_date: '2026-03-16 12:00:05' },
];
const anOpenLine = {
  id: 101,
  move_id: 10,
  move_name: 'FAT/2026/0010',
  partner_id: 6,
  company_id: 1,
  currency_id: 1,
  date: '2026-03-02',
  date_maturity: '2026-04-01',
  amount_residual: 50.1,
  amount_residual_currency: 50.1,
  payment_id: false,
  statement_line_id: false,
  no_followup: false,
};

const read = async (changes: readonly object[]) => {
  const isChanges = (domain: unknown) => JSON.stringify(domain).includes('write_date');
  const { session, calls } = anOdooSession({
    rows: { 'account.move.line': ({ kwargs }) => (isChanges(kwargs?.domain) ? changes : [anOpenLine]) },
  });
  return { lines: await changedLines(session, SINCE, { after: 40, limit: 2 }), calls };
};

describe('changed lines', () => {
  it('cost one read while nothing changed', async () => {
    const { lines, calls } = await read([]);
    expect(lines).toEqual([]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.kwargs).toMatchObject({
      domain: [
        ['account_type', '=', 'asset_receivable'],
        ['write_date', '>=', SINCE],
        ['id', '>', 40],
      ],
      order: 'id',
      limit: 2,
    });
  });

  it('are open as long as the CRM finds them among the open ones', async () => {
    const { lines } = await read(CHANGES);
    expect(lines).toMatchObject([
      { id: 100, changedAt: '2026-03-16 12:00:00', line: undefined },
      { id: 101, changedAt: '2026-03-16 12:00:05', line: { id: 101, partnerId: 6, residual: { minor: 50_10 } } },
    ]);
  });

  it('with an instant in another shape are an error: it would not sort', async () => {
    await expect(read([{ id: 100, write_date: '2026-03-16T12:00:00Z' }])).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
