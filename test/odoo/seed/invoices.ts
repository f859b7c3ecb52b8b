import type { CompanyKey, Instalment, Invoice } from '../../dataset/dataset.ts';
import { seedFollowers } from './customers.ts';
import { byCompany, createAll, firstId, idOf, inCompany, type Seeding } from './seeding.ts';

/** Invoices and credit notes, in one creation and one posting per company. */
export async function seedInvoices(seeding: Seeding): Promise<void> {
  const { call, dataset, ids } = seeding;
  for (const { company, items } of byCompany(seeding, dataset.invoices)) {
    const context = inCompany(seeding, company);
    const values = await invoiceValues(seeding, company);
    await createAll(seeding, 'account.move', items, ids.invoices, values, context);
    const idsIn = (state: Invoice['state']) =>
      items.filter((item) => item.state === state).map(({ key }) => idOf(ids.invoices, key));
    await call('account.move', 'action_post', [idsIn('posted')], context);
    if (idsIn('cancelled').length > 0) await call('account.move', 'button_cancel', [idsIn('cancelled')], context);
  }
  for (const { key, excluded, followers } of dataset.invoices) {
    await seedFollowers(seeding, 'account.move', idOf(ids.invoices, key), followers);
    if (excluded) await leaveOutOfFollowUp(seeding, idOf(ids.invoices, key));
  }
}

async function invoiceValues(seeding: Seeding, company: CompanyKey): Promise<(invoice: Invoice) => object> {
  const { call, dataset, ids } = seeding;
  const currency = {
    BRL: await firstId(call, 'res.currency', [['name', '=', 'BRL']]),
    USD: await firstId(call, 'res.currency', [['name', '=', 'USD']]),
  };
  const terms = new Map<string, number>();
  for (const { key, instalments, issuedIn } of dataset.invoices.filter(
    (item) => item.company === company && item.instalments.length > 1,
  )) {
    terms.set(key, await createTerms(seeding, company, instalments, issuedIn));
  }
  return ({ key, kind, customer, instalments, issuedIn, currency: code }) => ({
    move_type: kind === 'invoice' ? 'out_invoice' : 'out_refund',
    partner_id: idOf(ids.customers, customer),
    currency_id: currency[code],
    invoice_date: seeding.day(issuedIn),
    date: seeding.day(issuedIn),
    ...(terms.has(key)
      ? { invoice_payment_term_id: terms.get(key) }
      : { invoice_payment_term_id: false, invoice_date_due: seeding.day(instalments[0]?.dueIn ?? issuedIn) }),
    invoice_line_ids: [
      [
        0,
        0,
        { name: 'Fornecimento conforme pedido', quantity: 1, price_unit: totalOf(instalments), tax_ids: [[6, 0, []]] },
      ],
    ],
  });
}

const totalOf = (instalments: readonly Instalment[]) =>
  Math.round(instalments.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;

async function createTerms(
  { call, major }: Seeding,
  company: CompanyKey,
  instalments: readonly Instalment[],
  issuedIn: number,
): Promise<number> {
  const total = totalOf(instalments);
  const lines = instalments.map(({ amount, dueIn }, index) => {
    const percent = (amount / total) * 100;
    const days = dueIn - issuedIn;
    if (major >= 17) return { value: 'percent', value_amount: percent, nb_days: days, delay_type: 'days_after' };
    const isLast = index === instalments.length - 1;
    return {
      value: isLast ? 'balance' : 'percent',
      value_amount: isLast ? 0 : percent,
      days,
      option: 'day_after_invoice_date',
      sequence: index,
    };
  });
  const name = `${instalments.map(({ dueIn }) => dueIn - issuedIn).join('/')} dias (${company})`;
  const [id] = await call<number[]>('account.payment.term', 'create', [
    [{ name, line_ids: [[5, 0, 0], ...lines.map((line) => [0, 0, line])] }],
  ]);
  if (id === undefined) throw new Error('payment terms were not created');
  return id;
}

/** The mark sits on the receivable line; its name and the accounts' changed over the versions, and 18 has none. */
async function leaveOutOfFollowUp({ call }: Seeding, invoice: number): Promise<void> {
  const fields = await call<object>('account.move.line', 'fields_get', [['blocked', 'no_followup', 'account_type']]);
  const mark = ['no_followup', 'blocked'].find((name) => name in fields);
  if (!mark) return;
  const receivable =
    'account_type' in fields ? ['account_type', '=', 'asset_receivable'] : ['account_internal_type', '=', 'receivable'];
  const lines = await call<number[]>('account.move.line', 'search', [[['move_id', '=', invoice], receivable]]);
  await call('account.move.line', 'write', [lines, { [mark]: true }]);
}
