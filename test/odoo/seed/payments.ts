import type { Payment } from '../../dataset/dataset.ts';
import { byCompany, createAll, firstId, idOf, inCompany, type Seeding } from './seeding.ts';

/** Payments, posted in one go per company, then matched with what they settle. */
export async function seedPayments(seeding: Seeding): Promise<void> {
  const { call, dataset, ids } = seeding;
  for (const { company, items } of byCompany(seeding, dataset.payments)) {
    const booked = items.filter(({ state }) => state === 'booked');
    if (items.length === 0) continue;
    const context = inCompany(seeding, company);
    const bank = await firstId(call, 'account.journal', [
      ['type', '=', 'bank'],
      ['company_id', '=', idOf(ids.companies, company)],
    ]);
    const values = ({ customer, amount, paidIn }: Payment) => ({
      payment_type: 'inbound',
      partner_type: 'customer',
      partner_id: idOf(ids.customers, customer),
      amount,
      date: seeding.day(paidIn),
      journal_id: bank,
    });
    const created = await createAll(seeding, 'account.payment', booked, ids.payments, values, context);
    await call('account.payment', 'action_post', [created], context);
    await match(seeding, booked, context);
    for (const payment of items.filter(({ state }) => state === 'in-process')) {
      await registerInProcess(seeding, payment, values(payment));
    }
  }
}

async function match({ call, ids, major }: Seeding, payments: readonly Payment[], context: object): Promise<void> {
  const receivable =
    major >= 17 ? ['account_type', '=', 'asset_receivable'] : ['account_internal_type', '=', 'receivable'];
  const paymentIds = payments.map(({ key }) => idOf(ids.payments, key));
  const lines = await call<{ id: number; payment_id: [number, string] }[]>(
    'account.move.line',
    'search_read',
    [[['payment_id', 'in', paymentIds], receivable]],
    { fields: ['payment_id'], ...context },
  );
  const lineOf = new Map(lines.map(({ id, payment_id }) => [payment_id[0], id]));
  for (const { key, settles } of payments) {
    const line = lineOf.get(idOf(ids.payments, key));
    for (const invoice of settles) {
      await call('account.move', 'js_assign_outstanding_line', [[idOf(ids.invoices, invoice)], line], context);
    }
  }
}

/**
 * A payment on its way. Odoo 18 on calls it "in process" and books nothing until the bank confirms; a server without the
 * paid accounting app gives every payment an account, so here it is taken away again. Earlier versions know no such
 * payment: there it is a draft that names its invoices.
 */
async function registerInProcess(seeding: Seeding, { key, settles, company }: Payment, values: object): Promise<void> {
  const { call, ids, major } = seeding;
  const context = inCompany(seeding, company);
  const invoices = settles.map((invoice) => idOf(ids.invoices, invoice));
  const names = await call<{ name: string }[]>('account.move', 'read', [invoices, ['name']]);
  const reference = names.map(({ name }) => name).join(' ');
  const links = major >= 18 ? { memo: reference, invoice_ids: [[6, 0, invoices]] } : { ref: reference };
  const created = await createAll(
    seeding,
    'account.payment',
    [{ key }],
    ids.payments,
    () => ({ ...values, ...links }),
    context,
  );
  if (major < 18) return;
  await call('account.payment', 'write', [created, { outstanding_account_id: false }], context);
  await call('account.payment', 'action_post', [created], context);
}
