import { customers } from './customers.ts';
import { entries, namedInvoices, namedPayments, opportunities, orders } from './documents.ts';
import { historyInvoices, historyPayments } from './history.ts';
import { companies, users } from './people.ts';
import type { DataSet } from './types.ts';

export type * from './types.ts';

/** What every CRM under test holds, real or stand-in; customers and documents carry the name of what they show. */
export const dataset: DataSet = {
  companies,
  rates: { BRL: 1, USD: 5 },
  users,
  customers,
  invoices: [...namedInvoices, ...historyInvoices],
  payments: [...namedPayments, ...historyPayments],
  entries,
  orders,
  opportunities,
};
