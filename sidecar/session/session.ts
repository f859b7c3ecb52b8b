import type { Role } from '../../shared/contract/common.ts';
import type { Customer } from '../crm/crm.ts';
import { RequestFailure } from '../request-failure.ts';

/** Who is asking, as the CRM said when they signed in. */
export interface Session {
  readonly userId: number;
  readonly name: string;
  readonly role: Role;
  readonly companyIds: readonly number[];
}

/** Fails with `not_allowed` for a company the user does not belong to. */
export function requireCompany({ companyIds }: Session, companyId: number): void {
  if (!companyIds.includes(companyId)) throw new RequestFailure('not_allowed', 'not a company of yours');
}

/** Fails with `not_found`, as for one that is not there, for a customer the CRM keeps for a company the user does not belong to. */
export function requireCustomer({ companyIds }: Session, { companyId }: Pick<Customer, 'companyId'>): void {
  if (companyId !== undefined && !companyIds.includes(companyId)) {
    throw new RequestFailure('not_found', 'no such customer');
  }
}
