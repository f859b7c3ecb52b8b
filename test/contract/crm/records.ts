import { describe, expect, it } from 'vitest';
import type { CrmRecord } from '../../../sidecar/crm/crm.ts';
import { dataset } from '../../dataset/dataset.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { rootOf } from './expected-debts.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

export function describeRecords(suite: Suite): void {
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
      const companies = await suite.crm.companies();
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

    it('the time zone of each company that has one', async () => {
      const [id] = ['main', 'branch'].map(ids().company);
      const company = async () => (await suite.crm.companies()).find((one) => one.id === id);
      const partnerId = (await company())?.partnerId ?? 0;
      const books = createBookkeeper(suite.held);
      await books.write('res.partner', partnerId, { tz: 'America/Manaus' });
      expect((await company())?.timeZone).toBe('America/Manaus');
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

  describe('resolves', () => {
    const of = (customer: string, company: string | undefined) => ({
      kind: 'resolved',
      customerId: ids().customer(rootOf(customer)),
      companyId: company && ids().company(company),
    });
    const missing = { kind: 'unresolved', cause: 'not_found' };
    const resolve = (...records: CrmRecord[]) => suite.crm.resolve(records);

    it('every invoice of the data set, drafts among them, to its commercial partner and its own company', async () => {
      const records = dataset.invoices.map(({ key }): CrmRecord => ({ type: 'invoice', id: ids().invoice(key) }));
      expect(await resolve(...records)).toEqual(dataset.invoices.map(({ customer, company }) => of(customer, company)));
    });

    it('every order, also a quotation made out to a contact', async () => {
      const records = dataset.orders.map(({ key }): CrmRecord => ({ type: 'order', id: ids().order(key) }));
      expect(await resolve(...records)).toEqual(dataset.orders.map(({ customer, company }) => of(customer, company)));
    });

    it('every opportunity, to the customer it is with and its own company', async () => {
      const leads = await suite.held.call<{ id: number; name: string }[]>('crm.lead', 'search_read', [[]], {
        fields: ['name'],
      });
      const idOf = (name: string) => leads.find((lead) => lead.name === name)?.id ?? 0;
      const records = dataset.opportunities.map(({ name }): CrmRecord => ({ type: 'opportunity', id: idOf(name) }));
      expect(await resolve(...records)).toEqual(
        dataset.opportunities.map(({ customer, company }) => of(customer, company)),
      );
    });

    it('an opportunity with nobody yet to no customer', async () => {
      const lead = await createBookkeeper(suite.held).create('crm.lead', { name: 'Contato da feira' });
      expect(await resolve({ type: 'opportunity', id: lead })).toEqual([{ kind: 'unresolved', cause: 'no_customer' }]);
    });

    it('customers and their contacts, in no company', async () => {
      const records = dataset.customers.map(({ key }): CrmRecord => ({ type: 'customer', id: ids().customer(key) }));
      expect(await resolve(...records)).toEqual(dataset.customers.map(({ key }) => of(key, undefined)));
    });

    it('what does not exist to nobody, in the order asked', async () => {
      const answers = await resolve(
        { type: 'invoice', id: MISSING },
        { type: 'customer', id: ids().customer('critical') },
        { type: 'order', id: MISSING },
        { type: 'opportunity', id: MISSING },
        { type: 'customer', id: MISSING },
        { type: 'invoice', id: ids().invoice('critical-1') },
      );
      expect(answers).toEqual([missing, of('critical', undefined), missing, missing, missing, of('critical', 'main')]);
    });
  });

  describe('links', () => {
    it('documents to the customer’s own page of them, by an address that opens anywhere', async () => {
      const invoices = ['critical-1', 'critical-2'].map(ids().invoice);
      const links = await suite.crm.portalLinks([...invoices, MISSING]);
      expect([...links.keys()].sort()).toEqual([...invoices].sort());
      for (const [id, link] of links) {
        expect(new URL(link).origin).toBe(new URL(suite.held.url).origin);
        expect(link).toContain(String(id));
      }
      expect(new Set(links.values()).size).toBe(invoices.length);
    });

    it('nothing when no document is asked about', async () => {
      expect(await suite.crm.portalLinks([])).toEqual(new Map());
    });
  });
}
