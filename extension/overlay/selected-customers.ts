import type { Assessment } from '../../shared/contract/assessment.ts';
import type { Shown } from '../state/shown.ts';
import type { ManyCustomer } from '../ui/many/entry.ts';

export interface SelectedCustomers {
  /** Each once, in the order of the list. */
  readonly customers: readonly ManyCustomer[];
  /** Ticked records of which no customer is known, or none that may be seen. */
  readonly leftOut: number;
  /** Not all answers are there yet. */
  readonly loading: boolean;
}

/** Whose the ticked records are: several of one customer in one company are one, whatever the list shows. */
export function customersOf(shown: readonly Shown<Assessment>[]): SelectedCustomers {
  const customers = new Map<string, ManyCustomer>();
  let leftOut = 0;
  for (const one of shown) {
    if ('value' in one && one.value.kind === 'known') {
      const { companyId, customerId, customerName: name } = one.value;
      customers.set(`${companyId}:${customerId}`, { companyId, customerId, name });
    } else if (one.state !== 'loading') leftOut += 1;
  }
  return { customers: [...customers.values()], leftOut, loading: shown.some(({ state }) => state === 'loading') };
}
