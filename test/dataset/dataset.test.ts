import { describe, expect, it } from 'vitest';
import { dataset } from './dataset.ts';

const keysOf = (items: readonly { key: string }[]) => items.map(({ key }) => key);
const customerKeys = new Set(keysOf(dataset.customers));
const invoiceKeys = new Set(keysOf(dataset.invoices));

describe('the data set', () => {
  it('names everything once', () => {
    for (const items of [dataset.customers, dataset.invoices, dataset.payments, dataset.orders, dataset.users]) {
      expect(new Set(keysOf(items)).size).toBe(items.length);
    }
  });

  it('refers only to what it holds', () => {
    for (const { customer } of [...dataset.invoices, ...dataset.payments, ...dataset.entries, ...dataset.orders]) {
      expect(customerKeys).toContain(customer);
    }
    for (const parent of dataset.customers.flatMap((customer) => customer.parent ?? []))
      expect(customerKeys).toContain(parent);
    for (const key of dataset.payments.flatMap(({ settles }) => settles)) expect(invoiceKeys).toContain(key);
  });

  it('fills a page of eighty invoices', () => {
    const posted = dataset.invoices.filter(({ state, kind }) => state === 'posted' && kind === 'invoice');
    expect(posted.length).toBeGreaterThanOrEqual(90);
  });

  it('has amounts exact to the cent, and nothing issued after today', () => {
    for (const { instalments, issuedIn } of dataset.invoices) {
      for (const { amount } of instalments) expect(Number(amount.toFixed(2))).toBe(amount);
      expect(issuedIn).toBeLessThan(0);
    }
  });

  it('writes to nobody outside the reserved example domain', () => {
    const addresses = [...dataset.companies, ...dataset.users, ...dataset.customers].flatMap(
      ({ email }) => email ?? [],
    );
    for (const address of addresses) expect(address).toMatch(/\.example$/);
  });
});
