import { describe, expect, it } from 'vitest';
import type { CrmRecord } from '../../../sidecar/crm/crm.ts';
import { dataset } from '../../dataset/dataset.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { rootOf } from './expected-debts.ts';
import type { Suite } from './suite.ts';

const MISSING = 987_654_321;

export function describeRecords(suite: Suite): void {
  const ids = () => suite.held.ids;

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

  describe('reads a field of the company’s choosing', () => {
    it('that is a text, of the invoices that have something in it', async () => {
      const [written, blank] = ['critical-1', 'critical-2'].map(ids().invoice);
      await suite.held.call('account.move', 'write', [[written], { payment_reference: ' 00190.00009 01149 ' }]);
      await suite.held.call('account.move', 'write', [[blank], { payment_reference: false }]);
      expect(await suite.crm.invoiceField('payment_reference')).toBe('text');
      const texts = await suite.crm.invoiceTexts('payment_reference', [written ?? 0, blank ?? 0, MISSING]);
      expect(texts).toEqual(new Map([[written, '00190.00009 01149']]));
    });

    it('and nothing of one that is no text, or is not there', async () => {
      expect(await suite.crm.invoiceField('amount_total')).toBe('other');
      expect(await suite.crm.invoiceField('x_boleto')).toBeUndefined();
      for (const field of ['amount_total', 'x_boleto'])
        expect(await suite.crm.invoiceTexts(field, [ids().invoice('critical-1')])).toEqual(new Map());
    });
  });
}
