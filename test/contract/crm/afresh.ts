import { describe, expect, it } from 'vitest';
import { createBookkeeper } from './bookkeeper.ts';
import { dayFromToday } from './expected-debts.ts';
import { agreedOpenLines } from './feed.ts';
import type { Suite } from './suite.ts';

/** What a long-lived connection learns of the CRM when it is asked to look again. */
export function describeLookingAfresh(suite: Suite): void {
  describe('when described again, notices', () => {
    it('a new currency, of which it knows nothing before', async () => {
      await agreedOpenLines(suite.crm);
      const books = createBookkeeper(suite.held);
      const currencyId = await books.create('res.currency', { name: 'XTS', symbol: '¤' });
      const partnerId = suite.held.ids.customer('late-3');
      const invoice = await books.invoice(partnerId, { amount: 12.34, date: dayFromToday(-5), currencyId });
      await expect(suite.crm.openReceivables([partnerId])).rejects.toMatchObject({ kind: 'unexpected' });
      await suite.crm.describe();
      const line = (await agreedOpenLines(suite.crm)).find(({ document }) => document.id === invoice);
      expect(line?.residual).toEqual({ currency: 'XTS', minor: 12_34 });
      await books.delete(invoice);
    });

    it('a company its account no longer works for, and that it works for it again', async () => {
      const [service] = await suite.held.call<number[]>('res.users', 'search', [
        [['login', '=', suite.held.service.login]],
      ]);
      const books = createBookkeeper(suite.held);
      const branch = suite.held.ids.company('branch');
      const companiesNow = async () => {
        await suite.crm.describe();
        const [companies, lines] = [await suite.crm.companies(), await agreedOpenLines(suite.crm)];
        return [new Set(companies.map(({ id }) => id)), new Set(lines.map(({ companyId }) => companyId))];
      };
      const before = await companiesNow();
      await books.write('res.users', service ?? 0, { company_ids: [[3, branch]] });
      const main = new Set([suite.held.ids.company('main')]);
      expect(await companiesNow()).toEqual([main, main]);
      await books.write('res.users', service ?? 0, { company_ids: [[4, branch]] });
      expect(await companiesNow()).toEqual(before);
    });
  });
}
