import { type Signal, signal as signalOf } from '@preact/signals';
import type { CustomerDetail, CustomerKey } from '../../shared/contract/customer.ts';
import type { Background } from '../messaging/background.ts';
import { settle } from './settle.ts';
import type { Shown } from './shown.ts';

export interface CustomerDetails {
  of(key: CustomerKey): Signal<Shown<CustomerDetail>>;
  /** Asks anew; what was known stays shown meanwhile. */
  load(key: CustomerKey): Promise<void>;
}

/** What this tab knows of customers in detail. */
export function createCustomerDetails(background: Pick<Background, 'customer'>): CustomerDetails {
  const known = new Map<string, Signal<Shown<CustomerDetail>>>();
  const of = ({ companyId, customerId }: CustomerKey) => {
    const key = `${companyId}:${customerId}`;
    const shown = known.get(key) ?? signalOf<Shown<CustomerDetail>>({ state: 'loading' });
    known.set(key, shown);
    return shown;
  };
  return {
    of,
    async load(key) {
      const answer = await background.customer(key);
      const shown = of(key);
      shown.value = settle(shown.value, answer);
    },
  };
}
