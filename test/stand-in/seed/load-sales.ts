import { createRow } from '../orm/write.ts';
import { known, type Loading } from './load-dataset.ts';

/** Quotations, confirmed orders and opportunities of the salesperson. */
export function loadSales({ env, dataset, companies, customers, users, orders, day }: Loading): void {
  const { db } = env;
  const inOrder = dataset.companies.flatMap(({ key }) => dataset.orders.filter(({ company }) => company === key));
  for (const { key, company, customer, salesperson, state, orderedIn, text, amount } of inOrder) {
    const order = createRow(env, db.model('sale.order'), {
      partner_id: known(customers, customer).id,
      company_id: known(companies, company).id,
      user_id: known(users, salesperson).id,
      state: state === 'confirmed' ? 'sale' : 'draft',
      date_order: `${day(orderedIn)} 13:00:00`,
      order_line: [[0, 0, { name: text, product_uom_qty: 1, price_unit: amount }]],
    });
    orders.set(key, order);
  }
  for (const { company, customer, salesperson, name, expected } of dataset.opportunities) {
    createRow(env, db.model('crm.lead'), {
      type: 'opportunity',
      name,
      company_id: known(companies, company).id,
      partner_id: known(customers, customer).id,
      user_id: known(users, salesperson).id,
      expected_revenue: expected,
    });
  }
}
