import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset, type Invoice } from '../dataset/dataset.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { dayFromToday } from './calendar-day.ts';
import { signIn } from './rpc.ts';
import { majorsUnderTest, startOdoo } from './start-odoo.ts';
import { openWebSession } from './web-session.ts';

/** What the data set says is still open of an invoice, line by line; payments take the oldest first. */
function openLines({ key, kind, instalments }: Invoice): { due: string; open: number }[] {
  const booked = dataset.payments.filter(({ state, settles }) => state === 'booked' && settles.includes(key));
  let paid = booked.reduce((sum, { amount }) => sum + amount, 0);
  return instalments.flatMap(({ amount, dueIn }) => {
    const covered = Math.min(paid, amount);
    paid -= covered;
    const open = Math.round((amount - covered) * 100) / 100;
    return open > 0 ? [{ due: dayFromToday(dueIn), open: kind === 'invoice' ? open : -open }] : [];
  });
}

describe.each(await majorsUnderTest())('the data set on Odoo %i', (major) => {
  let crm: CrmUnderTest;
  const account = (login: string, password: string) => ({ url: crm.url, database: crm.database, login, password });

  beforeAll(async () => {
    crm = await startOdoo(major);
  });
  afterAll(() => crm?.stop());

  it('is open to the cent as it says, on the days it says', async () => {
    const posted = dataset.invoices.filter(({ state }) => state === 'posted');
    const lines = await crm.call<
      { move_id: [number, string]; date_maturity: string; amount_residual_currency: number }[]
    >(
      'account.move.line',
      'search_read',
      [
        [
          ['move_id', 'in', posted.map(({ key }) => crm.ids.invoice(key))],
          ['amount_residual_currency', '!=', 0],
        ],
      ],
      { fields: ['move_id', 'date_maturity', 'amount_residual_currency'], order: 'date_maturity' },
    );
    const found = Object.fromEntries(
      posted.map(({ key }) => [
        key,
        lines
          .filter(({ move_id }) => move_id[0] === crm.ids.invoice(key))
          .map(({ date_maturity, amount_residual_currency }) => ({
            due: date_maturity,
            open: amount_residual_currency,
          })),
      ]),
    );
    expect(found).toEqual(Object.fromEntries(posted.map((invoice) => [invoice.key, openLines(invoice)])));
  });

  it('fills a page of eighty invoices', async () => {
    const count = await crm.call<number>('account.move', 'search_count', [
      [
        ['move_type', '=', 'out_invoice'],
        ['state', '=', 'posted'],
        ['company_id', '=', crm.ids.company('main')],
      ],
    ]);
    expect(count).toBeGreaterThanOrEqual(90);
  });

  it('lets everybody sign in, and the service account by its key', async () => {
    for (const { login, password, id } of Object.values(crm.users)) {
      expect((await openWebSession(account(login, password))).uid).toBe(id);
    }
    const service = await signIn(account(crm.service.login, crm.service.key));
    const companies = await service.call<{ name: string }[]>('res.company', 'search_read', [[]], { fields: ['name'] });
    expect(companies.map(({ name }) => name).sort()).toEqual(dataset.companies.map(({ name }) => name).sort());
  });

  it('sends its mail to its own inbox', async () => {
    await crm.call('res.partner', 'message_post', [[crm.ids.customer('critical')]], {
      body: 'Olá',
      partner_ids: [crm.ids.customer('critical')],
      subtype_xmlid: 'mail.mt_comment',
    });
    const mail = await crm.inbox.waitFor(({ recipients }) => recipients.includes('contas@critical.example'));
    expect(mail.text).toContain('Olá');
  });

  it('can be used twice at once, by two tests that do not see each other', async ({ skip }) => {
    skip(!crm.sql, 'a server of somebody else has one database for all tests');
    const other = await startOdoo(major);
    try {
      const ids = [crm.ids.customer('critical')];
      await other.call('res.partner', 'write', [ids, { name: 'Outro nome' }]);
      const [mine] = await crm.call<{ name: string }[]>('res.partner', 'read', [ids, ['name']]);
      expect(mine?.name).toBe('Metalúrgica Ipê Amarelo Ltda');
    } finally {
      await other.stop();
    }
  });
});
