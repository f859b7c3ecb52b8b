import { describe, expect, it } from 'vitest';
import { anOdooSession } from '../../../test/support/odoo-session.ts';
import { companies } from './companies.ts';

const aCompany = {
  id: 1,
  name: 'Em Dia',
  currency_id: 1,
  email: false,
  phone: false,
  street: false,
  street2: false,
  city: false,
  state_id: false,
  zip: false,
  vat: false,
  partner_id: 9,
};

describe('a company’s time zone', () => {
  it.each([
    ['America/Sao_Paulo', 'America/Sao_Paulo'],
    [false, undefined],
    ['Mars/Olympus_Mons', undefined],
  ])('%s is %s: its partner’s, if this runtime knows it', async (tz, expected) => {
    const { session } = anOdooSession({
      rows: { 'res.company': [aCompany], 'res.partner': [{ id: 9, tz, lang: false }] },
    });
    expect((await companies(session))[0]?.timeZone).toBe(expected);
  });
});
