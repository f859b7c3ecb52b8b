import type { ReasonCode } from '../contact/reason-code.ts';
import type { SuggestedAction } from './suggestion.ts';

/** What each reason asks for next; undefined where the régua simply goes on. */
export const LEADS_TO: Readonly<Record<ReasonCode, SuggestedAction | undefined>> = {
  forgotten: undefined,
  invoice_not_received: 'send_invoice',
  wrong_contact_data: 'fix_contact',
  missing_data_or_order: 'send_invoice',
  wrong_amount_or_tax: 'resolve_dispute',
  payment_trouble: 'other_way_to_pay',
  product_or_service: 'resolve_dispute',
  return_or_credit_pending: 'resolve_dispute',
  cash_flow: 'propose_plan',
  own_process: 'ask_promise',
  refusal: 'tell_salesperson',
  insolvency: 'follow_legal',
  already_paid: 'check_payment',
  other: undefined,
};
