import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** Why a customer does not accept an item. */
export const DISPUTE_CAUSES = [
  'wrong_amount_or_tax',
  'missing_data_or_order',
  'product_or_service',
  'return_or_credit_pending',
  'already_paid',
  'other',
] as const;
export type DisputeCause = (typeof DISPUTE_CAUSES)[number];

/** What was said or decided; each kind stops or bends the régua in its own way. */
export type CommitmentTerms =
  | { readonly kind: 'promise'; readonly dueOn: CalendarDate; readonly amount: Money }
  /** `receivableIds`: the items it is about, nothing else of the customer. */
  | { readonly kind: 'dispute'; readonly receivableIds: readonly number[]; readonly cause: DisputeCause }
  /** Through that day. */
  | { readonly kind: 'pause'; readonly until: CalendarDate }
  | { readonly kind: 'do_not_contact' }
  | { readonly kind: 'strategic' };

export const COMMITMENT_KINDS = [
  'promise',
  'dispute',
  'pause',
  'do_not_contact',
  'strategic',
] as const satisfies readonly CommitmentTerms['kind'][];
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** `kept` and `broken` are found by the ledger, `replaced` by a newer one of its kind, `withdrawn` by somebody. */
export const COMMITMENT_ENDS = ['withdrawn', 'replaced', 'kept', 'broken'] as const;
export type CommitmentEnd = (typeof COMMITMENT_ENDS)[number];

/** One thing a customer of a company said or we decided about it, as it is remembered: never changed, only ended. */
export interface Commitment {
  readonly terms: CommitmentTerms;
  /** Why, in the words of whoever noted it; may be empty where nothing asks for a reason. */
  readonly note: string;
  /** Of a promise, its amount in the company's currency as the debts stood when it was given: payments are counted in that. */
  readonly companyAmount: Money | undefined;
  /** The company's civil day. */
  readonly madeOn: CalendarDate;
  /** Undefined while it stands. */
  readonly end: { readonly how: CommitmentEnd; readonly on: CalendarDate } | undefined;
}

/** A newer one of these takes the place of the one that stands; disputes are about different items and stand together. */
export function replaces(newer: CommitmentTerms, standing: CommitmentTerms): boolean {
  return newer.kind === standing.kind && newer.kind !== 'dispute';
}
