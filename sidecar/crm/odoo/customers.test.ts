import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { customers } from './customers.ts';

const aPartner = (over: object = {}) => ({
  id: 5,
  commercial_partner_id: 5,
  company_id: false,
  display_name: 'Padaria',
  name: 'Padaria',
  lang: 'pt_BR',
  email: false,
  phone: false,
  vat: false,
  category_id: [],
  user_id: false,
  credit_limit: 1000,
  ...over,
});
const limiting = (...ids: number[]) =>
  [1, 2].map((id) => ({ id, currency_id: 1, account_use_credit_limit: ids.includes(id) }));

async function read({ companies = limiting(1), asked = [1, 2], partner = aPartner(), version = '19.0' } = {}) {
  const { session, calls } = anOdooSession({ version, rows: { 'res.company': companies, 'res.partner': [partner] } });
  const found = await customers(session, [5], asked);
  await customers(session, [5], asked);
  const reads = calls.filter(({ model }) => model === 'res.partner');
  return { found, reads, calls };
}

describe('customers', () => {
  it('have the limits of the companies that set some, in the currency of each', async () => {
    const { found } = await read();
    expect(found[0]?.creditLimits).toEqual(new Map([[1, { currency: 'BRL', minor: 1000_00 }]]));
    expect((await read({ partner: aPartner({ credit_limit: 0 }) })).found[0]?.creditLimits).toEqual(new Map());
  });

  it.each([
    ['no company sets limits', { companies: limiting() }, 1],
    ['one does', { companies: limiting(2) }, 1],
    ['two do and one is asked about', { companies: limiting(1, 2), asked: [2] }, 1],
    ['two are asked about', { companies: limiting(1, 2) }, 2],
    ['the version has none', { version: '14.0', companies: limiting(1, 2) }, 1],
  ])('cost as few reads as can be when %s', async (_, sketch, expected) => {
    const { reads } = await read(sketch);
    expect(reads).toHaveLength(2 * expected);
  });

  it('are read in the name of the company whose limit is asked, in sight of all', async () => {
    const { reads } = await read({ companies: limiting(2) });
    expect(reads[0]?.context).toMatchObject({ allowed_company_ids: [2, 1] });
  });

  it('are read whole once, whatever the number of companies', async () => {
    const { reads } = await read({ companies: limiting(1, 2) });
    const fields = reads.map(({ kwargs }) => kwargs?.fields);
    expect(fields[0]).toContain('email');
    expect(fields[1]).toEqual(['id', 'credit_limit']);
  });

  it('are read with the companies’ settings known from before', async () => {
    const { calls } = await read();
    expect(calls.filter(({ model }) => model === 'res.company')).toHaveLength(1);
  });

  it('are never contacts of another, who would look free of debt', async () => {
    expect((await read({ partner: aPartner({ commercial_partner_id: 4 }) })).found).toEqual([]);
  });
});
