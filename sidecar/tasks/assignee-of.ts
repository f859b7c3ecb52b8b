import type { StepRole } from '../../shared/domain/policy/policy.ts';
import type { Customer } from '../crm/crm.ts';
import type { Deps } from '../deps.ts';
import { worksFor } from '../session/works-for.ts';

interface Asked {
  readonly companyId: number;
  readonly customer: Pick<Customer, 'salespersonId'>;
  readonly role: StepRole;
}

/**
 * Whose task a step is: the customer's salesperson where the step is sales', else whoever last decided how the régua
 * runs; each stands in for the other. Only people who still work for the company in the CRM; undefined where there are none.
 */
export async function assigneeOf(
  { crm, store }: Pick<Deps, 'crm' | 'store'>,
  { companyId, customer, role }: Asked,
): Promise<number | undefined> {
  const keeper = (await store.settings('operation', companyId))?.savedById;
  const { salespersonId } = customer;
  const inOrder = role === 'salesperson' ? [salespersonId, keeper] : [keeper, salespersonId];
  for (const id of inOrder) {
    const user = id === undefined ? undefined : await crm.user(id, []);
    if (worksFor(user, companyId)) return user.id;
  }
  return undefined;
}
