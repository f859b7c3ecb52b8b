import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Crm } from '../../sidecar/crm/crm.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
import { createBookkeeper } from './crm/bookkeeper.ts';
import { dayFromToday } from './crm/expected-debts.ts';
import { agreedOpenLines, allSettlements } from './crm/feed.ts';
import { nextSecond } from './crm/feed-changes.ts';
import { giveServiceOnly } from './crm/service-groups.ts';
import { connect } from './crm/suite.ts';
import { describeCrm } from './crm.contract.ts';

/** JSON-2 came with 19. */
const targets = (await majorsUnderTest()).flatMap((major) =>
  major >= 19
    ? ([
        [major, 'json-2'],
        [major, 'json-rpc'],
      ] as const)
    : ([[major, 'json-rpc']] as const),
);

for (const [at, [major, transport]] of targets.entries()) {
  const isFirst = targets.findIndex(([one]) => one === major) === at;
  describeCrm(`Odoo ${major}, by ${transport}`, () => startOdoo(major), transport, isFirst);
}

describe.each(targets)('only a real Odoo %i, by %s,', (major, transport) => {
  let held: CrmUnderTest;
  let crm: Crm;
  beforeAll(async () => {
    held = await startOdoo(major);
    crm = connect(held, { transport });
  });
  afterAll(() => held?.stop());

  it('has pages behind its links that open without signing in', async () => {
    const invoice = held.ids.invoice('critical-1');
    const link = (await crm.portalLinks([invoice])).get(invoice) ?? '';
    const [move] = await held.call<{ name: string }[]>('account.move', 'read', [[invoice], ['name']]);
    // Servers of one database need no telling which is meant.
    const { headers } = await fetch(`${held.url}/web/login?db=${held.database}`, { redirect: 'manual' });
    const page = await fetch(link, { headers: { cookie: headers.getSetCookie().join('; ') } });
    expect(page.status).toBe(200);
    expect(move?.name).toBeTruthy();
    expect(await page.text()).toContain(move?.name);
  });

  it('keeps a message from a follower who ticked every kind, or does not send it at all', async () => {
    const customerId = held.ids.customer('slight');
    const [clerk] = await held.call<{ partner_id: [number, string] }[]>('res.users', 'read', [
      [held.users.clerk.id],
      ['partner_id'],
    ]);
    const kinds = await held.call<number[]>('mail.message.subtype', 'search', [[['res_model', '=', false]]]);
    await held.call('res.partner', 'message_subscribe', [[customerId]], {
      partner_ids: [clerk?.partner_id[0]],
      subtype_ids: kinds,
    });
    const [company] = await crm.companies();
    const sending = crm.send({
      messageId: `<${randomUUID()}@emdia.example>`,
      customerId,
      companyId: company?.id ?? 0,
      recipientIds: [customerId],
      subject: 'Sobre a sua conta',
      html: '<p>Olá</p>',
      from: 'Em Dia <financeiro@emdia.example>',
      replyTo: undefined,
      authorId: company?.partnerId ?? 0,
      attachments: [],
      storedFileIds: [],
    });
    if (major === 14) await expect(sending).rejects.toMatchObject({ kind: 'rejected', mayHaveLanded: false });
    else await sending;
    const delivered = held.inbox.messages.flatMap(({ recipients }) => recipients);
    expect(delivered).toEqual(major === 14 ? [] : ['contas@slight.example']);
  });

  // Before 18 there is no payment without an entry.
  it.skipIf(major < 18)(
    'still counts a payment on its way when Community calls it paid, until it is cancelled',
    async () => {
      const customers = [held.ids.customer('payment-in-process')];
      const [payment, ...others] = await crm.clearingPayments(customers);
      expect(others).toEqual([]);
      await held.call('account.payment', 'write', [[payment?.id], { state: 'paid' }]);
      expect(await crm.clearingPayments(customers)).toEqual([payment]);
      await held.call('account.payment', 'write', [[payment?.id], { state: 'canceled' }]);
      expect(await crm.clearingPayments(customers)).toEqual([]);
    },
  );

  it('does not know another database', async () => {
    const elsewhere = connect(held, { transport, database: `${held.database}_no` });
    // 14 answers a bare HTTP 500 to whoever names a database it cannot open.
    const kind = major === 14 ? 'unexpected' : 'credentials_refused';
    await expect(elsewhere.describe()).rejects.toMatchObject({ kind });
  });

  it('lays on a foreign debt what was paid, and no difference of exchange', async () => {
    const books = createBookkeeper(held);
    const customer = held.ids.customer('late-1');
    const [usd] = await held.call<number[]>('res.currency', 'search', [[['name', '=', 'USD']]]);
    const company = held.ids.company('main');
    const paidOn = dayFromToday(-2);
    await books.create('res.currency.rate', { name: paidOn, currency_id: usd, company_id: company, rate: 1 / 5.5 });
    const invoice = await books.invoice(customer, { amount: 100, date: dayFromToday(-30), currencyId: usd ?? 0 });
    await books.pay(invoice, paidOn);
    const settlements = await allSettlements(crm, dayFromToday(-30));
    // The dollar cost 5 reais when it was invoiced.
    expect(settlements.filter(({ partnerId }) => partnerId === customer)).toMatchObject([
      { documentId: invoice, paidOn, minor: 500_00, by: 'payment' },
    ]);
    const lines = await agreedOpenLines(crm);
    expect(lines.map(({ document }) => document.id)).not.toContain(invoice);
  });

  it('gives the lines of a partner merged into another to it without writing them: the one is gone, the other changed', async () => {
    const [gone, kept] = [held.ids.customer('moderate'), held.ids.customer('slight')];
    const lines = (await crm.openReceivables([gone])).map(({ id }) => id);
    const since = await nextSecond(await crm.lastLineChange());
    const values = { partner_ids: [[6, 0, [gone, kept]]], dst_partner_id: kept, state: 'selection' };
    const wizard = await createBookkeeper(held).create('base.partner.merge.automatic.wizard', values);
    await held.call('base.partner.merge.automatic.wizard', 'action_merge', [[wizard]]);
    expect(await crm.changedLines(since, { after: 0, limit: 10 })).toEqual([]);
    expect(await crm.owners([gone, kept])).toEqual(new Map([[kept, kept]]));
    const changed = await crm.changedPartners(since, { after: 0, limit: 100 });
    expect(changed.map(({ id }) => id)).toContain(kept);
    expect((await crm.openReceivables([kept])).map(({ id }) => id)).toEqual(expect.arrayContaining(lines));
    await agreedOpenLines(crm);
  });

  it('needs invoicing alone to feed a mirror, and without the pipeline knows no opportunity', async () => {
    const feed = async () => [
      await agreedOpenLines(crm),
      await crm.changedLines('2000-01-01 00:00:00', { after: 0, limit: 1000 }),
      await crm.lastLineChange(),
      await crm.matches('2000-01-01', { after: 0, limit: 1000 }),
      await crm.matchCount('2000-01-01'),
      await crm.allClearingPayments(),
      await crm.billedByMonth('2000-01-01'),
    ];
    const before = await feed();
    await giveServiceOnly(held, 'base.group_user', 'account.group_account_invoice');
    expect(await feed()).toEqual(before);
    expect(
      await crm.resolve([
        { type: 'opportunity', id: 1 },
        { type: 'invoice', id: held.ids.invoice('critical-1') },
        { type: 'order', id: held.ids.order('quotation-critical') },
      ]),
    ).toMatchObject([{ kind: 'unresolved', cause: 'not_found' }, { kind: 'resolved' }, { kind: 'resolved' }]);
  });

  it('says so when the service account may not read the books', async () => {
    await giveServiceOnly(held, 'base.group_user');
    await expect(crm.openReceivables([held.ids.customer('critical')])).rejects.toMatchObject({ kind: 'access_denied' });
    expect(await crm.companies()).toHaveLength(2);
  });
});
