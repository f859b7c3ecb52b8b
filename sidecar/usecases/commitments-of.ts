import type { CustomerKey } from '../../shared/contract/customer.ts';
import { type Commitments, NO_COMMITMENTS } from '../../shared/domain/commitments.ts';

/** What a customer said and what was decided about it. Nothing keeps promises, disputes or pauses yet. */
export function commitmentsOf(_: CustomerKey): Commitments {
  return NO_COMMITMENTS;
}
