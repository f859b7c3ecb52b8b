import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Crm } from '../../sidecar/crm/crm.ts';
import { majorsUnderTest, startOdoo } from '../odoo/start-odoo.ts';
import type { CrmUnderTest } from '../support/crm-under-test.ts';
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

for (const [major, transport] of targets) {
  describeCrm(`Odoo ${major}, by ${transport}`, () => startOdoo(major), transport);
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

  it('says so when the service account may not read the books', async () => {
    const [user] = await held.call<{ res_id: number }[]>(
      'ir.model.data',
      'search_read',
      [
        [
          ['module', '=', 'base'],
          ['name', '=', 'group_user'],
        ],
      ],
      { fields: ['res_id'] },
    );
    const service = await held.call<number[]>('res.users', 'search', [[['login', '=', held.service.login]]]);
    const field = major === 19 ? 'group_ids' : 'groups_id';
    await held.call('res.users', 'write', [service, { [field]: [[6, 0, [user?.res_id]]] }]);
    await expect(crm.openReceivables([held.ids.customer('critical')])).rejects.toMatchObject({ kind: 'access_denied' });
    expect(await crm.companies()).toHaveLength(2);
  });
});
