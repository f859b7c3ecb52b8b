import { byCompany, createAll, idOf, inCompany, type Seeding } from './seeding.ts';

/** Quotations, orders and opportunities of the salesperson. */
export async function seedSales(seeding: Seeding): Promise<void> {
  const { call, dataset, ids, major } = seeding;
  const [product] = await call<number[]>('product.product', 'create', [
    [{ name: 'Serviço', type: 'service', taxes_id: [[6, 0, []]], list_price: 0 }],
  ]);
  for (const { company, items } of byCompany(seeding, dataset.orders)) {
    if (items.length === 0) continue;
    const context = inCompany(seeding, company);
    const taxes = major >= 19 ? 'tax_ids' : 'tax_id';
    await createAll(
      seeding,
      'sale.order',
      items,
      ids.orders,
      ({ customer, salesperson, orderedIn, text, amount }) => ({
        partner_id: idOf(ids.customers, customer),
        user_id: idOf(ids.users, salesperson),
        date_order: `${seeding.day(orderedIn)} 13:00:00`,
        order_line: [
          [0, 0, { product_id: product, name: text, product_uom_qty: 1, price_unit: amount, [taxes]: [[6, 0, []]] }],
        ],
      }),
      context,
    );
    const confirmed = items.filter(({ state }) => state === 'confirmed').map(({ key }) => idOf(ids.orders, key));
    if (confirmed.length > 0) await call('sale.order', 'action_confirm', [confirmed], context);
  }
  await createAll(
    seeding,
    'crm.lead',
    dataset.opportunities,
    ids.opportunities,
    ({ company, customer, salesperson, name, expected }) => ({
      type: 'opportunity',
      name,
      company_id: idOf(ids.companies, company),
      partner_id: idOf(ids.customers, customer),
      user_id: idOf(ids.users, salesperson),
      expected_revenue: expected,
    }),
  );
}
