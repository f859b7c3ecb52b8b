import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { billedByMonth } from './billed-by-month.ts';
import { openLineTotals } from './open-line-totals.ts';

const aMonth = (start: string, end: string, from: string) => ({
  'invoice_date:month': 'junho 2026',
  company_id: [1, 'Em Dia'],
  amount_total_signed: 20329.4,
  __count: 9,
  __domain: [
    '&',
    '&',
    ['state', '=', 'posted'],
    ['invoice_date', '>=', from],
    ['invoice_date', '>=', start],
    ['invoice_date', '<', end],
    ['company_id', '=', 1],
  ],
});

describe('what was billed', () => {
  const read = async (from: '2026-06-15' | '2026-01-01') => {
    const { session } = anOdooSession({
      answers: { 'account.move.read_group': [aMonth('2026-06-01', '2026-07-01', from)] },
    });
    return billedByMonth(session, from);
  };

  it.each(['2026-06-15', '2026-01-01'] as const)(
    'since %s is told by month, whatever the month is called',
    async (from) => {
      expect(await read(from)).toEqual([{ companyId: 1, month: '2026-06', minor: 2_032_940 }]);
    },
  );
});

describe('what is open', () => {
  const read = (company_id: unknown, amount_residual: number) => {
    const group = { company_id, amount_residual, __count: 64, __domain: [] };
    return openLineTotals(anOdooSession({ answers: { 'account.move.line.read_group': [group] } }).session);
  };

  it('is summed in cents, free of binary dust', async () => {
    expect(await read([1, 'Em Dia'], 170087.38)).toEqual([{ companyId: 1, count: 64, minor: 17_008_738 }]);
    expect(await read(2, -90071992547409.91)).toEqual([{ companyId: 2, count: 64, minor: -9_007_199_254_740_991 }]);
  });

  it('in a company the account does not work for is an error', async () => {
    await expect(read([3, 'Outra'], 1)).rejects.toMatchObject({ kind: 'unexpected' });
  });
});
