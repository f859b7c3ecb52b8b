import type { Role } from '../../shared/contract/common.ts';
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
