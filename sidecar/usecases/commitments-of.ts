import { type Commitments, NO_COMMITMENTS } from '../../shared/domain/commitment/commitments.ts';

/** What a customer said and what was decided about it, in one company. Nothing keeps it yet, so there is nothing to say. */
export function commitmentsOf(_companyId: number, _customerId: number): Commitments {
  return NO_COMMITMENTS;
}
