import type { CrmUnderTest } from '../../support/crm-under-test.ts';
import type { HeldCustomer } from './hold-customers.ts';
import type { Surrounding } from './surroundings.ts';

/** Puts something hostile around a customer while `work` is done, and takes it away; undefined where the CRM does not take it. */
export async function surround<T>(
  crm: CrmUnderTest,
  { of, values }: Surrounding,
  { customerId, invoiceId }: HeldCustomer,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const [model, id] = {
    company: ['res.company', crm.ids.company('main')] as const,
    salesperson: ['res.users', crm.users.manager.id] as const,
    customer: ['res.partner', customerId] as const,
    invoice: ['account.move', invoiceId] as const,
  }[of];
  const fields = Object.keys(values);
  const [before] = await crm.call<Record<string, unknown>[]>(model, 'read', [[id], fields]);
  const taken = await crm.call(model, 'write', [[id], values]).then(
    () => true,
    () => false,
  );
  if (!taken) return undefined;
  try {
    return await work();
  } finally {
    const earlier = Object.fromEntries(fields.map((field) => [field, before?.[field] ?? false]));
    await crm.call(model, 'write', [[id], earlier]);
  }
}
