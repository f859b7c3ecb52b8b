import { describe, expect, it } from 'vitest';
import { byLevel, failed, fresh, loading } from '../ui/testing/samples.ts';
import { customersOf } from './selected-customers.ts';

describe('the customers of ticked rows', () => {
  const one = byLevel.critical;
  const other = { ...byLevel.mild, customerId: 8, customerName: 'Padaria' };

  it('are each once, in the order of the list', () => {
    const {
      customers,
      leftOut,
      loading: waits,
    } = customersOf([fresh(other), fresh(one), fresh({ ...other }), fresh(one)]);
    expect(customers.map(({ name }) => name)).toEqual(['Padaria', one.customerName]);
    expect([leftOut, waits]).toEqual([0, false]);
  });

  it('are two where one customer owes two companies', () => {
    expect(customersOf([fresh(one), fresh({ ...one, companyId: 2 })]).customers).toHaveLength(2);
  });

  it('do not include whom nobody knows or may see; those are counted', () => {
    const unknown = fresh({ kind: 'unknown', cause: 'no_customer' } as const);
    expect(customersOf([fresh(one), unknown, failed('sidecar_away')])).toMatchObject({ customers: [{}], leftOut: 2 });
  });

  it('are not all known while an answer is on its way', () => {
    expect(customersOf([fresh(one), loading])).toMatchObject({ leftOut: 0, loading: true });
  });
});
