import type { CrmUser } from '../crm/crm.ts';

/** Whether somebody is still there, one of the company's own people and not a customer with a login. */
export function worksFor(user: CrmUser | undefined, companyId: number): user is CrmUser {
  return user?.active === true && user.internal && user.companyIds.includes(companyId);
}
