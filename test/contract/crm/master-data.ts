import { describe, expect, it } from 'vitest';
import { dataset } from '../../dataset/dataset.ts';
import { createBookkeeper } from './bookkeeper.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

export function describeMasterData(suite: Suite): void {
  const ids = () => suite.held.ids;

  describe('describes', () => {
    it('itself', async () => {
      const { major, database } = suite.held;
      expect(await suite.crm.describe()).toEqual({
        product: 'Odoo',
        version: expect.stringMatching(`^${major}\\.0`),
        database,
      });
    });

    it('every company the account works for, with what a letter needs', async () => {
      // In which language a CRM is installed is none of the data set's.
      const companies = (await suite.crm.companies()).map(({ language: _, ...company }) => company);
      const expected = dataset.companies.map(({ key, name, email, phone, cnpj, street, city, stateCode, zip }) => ({
        id: ids().company(key),
        name,
        currency: 'BRL',
        email,
        phone,
        address: `${street}, ${city} - ${stateCode}, ${zip}`,
        taxId: cnpj,
        partnerId: expect.any(Number),
        timeZone: undefined,
      }));
      expect(companies).toHaveLength(expected.length);
      expect(companies).toEqual(expect.arrayContaining(expected));
    });

    it('the time zone and the language of each company that has one', async () => {
      const [id] = ['main', 'branch'].map(ids().company);
      const company = async () => (await suite.crm.companies()).find((one) => one.id === id);
      const partnerId = (await company())?.partnerId ?? 0;
      const books = createBookkeeper(suite.held);
      await books.write('res.partner', partnerId, { tz: 'America/Manaus', lang: 'pt_BR' });
      expect(await company()).toMatchObject({ timeZone: 'America/Manaus', language: 'pt_BR' });
      await books.write('res.partner', partnerId, { tz: false });
    });

    it('customers, leaving out those that do not exist', async () => {
      const keys = ['critical', 'two-currencies', 'no-email'];
      const found = await suite.crm.customers([...keys.map(ids().customer), MISSING]);
      const expected = dataset.customers
        .filter(({ key }) => keys.includes(key))
        .map(({ key, name, language, email, phone, cnpj }) => ({
          id: ids().customer(key),
          name,
          language,
          email,
          phone,
          taxId: cnpj,
          companyId: undefined,
          tags: [],
          salespersonId: undefined,
          creditLimits: new Map(),
        }));
      expect(found.sort((a, b) => a.id - b.id)).toEqual(expected.sort((a, b) => a.id - b.id));
    });

    it('a contact as nobody’s debtor: what it owes is its customer’s', async () => {
      const [customer, contact] = [ids().customer('group'), ids().customer('group-billing')];
      const found = await suite.crm.customers([customer, contact]);
      expect(found.map(({ id }) => id)).toEqual([customer]);
    });

    it('the tags a customer carries, those in use, and who sells to it', async () => {
      const books = createBookkeeper(suite.held);
      const [vip, risk, old] = await Promise.all(
        ['VIP', 'Risco', 'Antiga'].map((name) => books.create('res.partner.category', { name })),
      );
      const { id: salespersonId } = suite.held.users.salesperson;
      const id = ids().customer('settled');
      await books.write('res.partner', id, { category_id: [[6, 0, [vip, risk, old]]], user_id: salespersonId });
      await books.write('res.partner.category', old ?? 0, { active: false });
      const [tagged, plain] = await suite.crm.customers([id, ids().customer('tolerance')]);
      expect(tagged).toMatchObject({ tags: expect.arrayContaining(['VIP', 'Risco']), salespersonId });
      expect(tagged?.tags).toHaveLength(2);
      expect(plain).toMatchObject({ tags: [], salespersonId: undefined });
    });

    it('the company a customer is kept for', async () => {
      const company = ids().company('branch');
      const [id = 0] = [
        await suite.held.call<number | number[]>('res.partner', 'create', [{ name: 'Da filial', company_id: company }]),
      ].flat();
      expect(await suite.crm.customers([id])).toMatchObject([{ id, companyId: company }]);
      expect(await suite.crm.resolve([{ type: 'customer', id }])).toEqual([
        { kind: 'resolved', customerId: id, companyId: company },
      ]);
    });

    it('credit limits in the company that set them, where the version has them', async () => {
      const [customer] = await suite.crm.customers([ids().customer('near-limit')]);
      const limit = new Map([[ids().company('main'), { currency: 'BRL', minor: 1_000_000 }]]);
      expect(customer?.creditLimits).toEqual(suite.held.major >= 16 ? limit : new Map());
    });
  });
}
